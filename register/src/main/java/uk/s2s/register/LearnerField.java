package uk.s2s.register;

/**
 * What the Learning Records Service keeps of a learner, in the order of its learner record, with the lengths of its schema.
 */
public enum LearnerField {
    TITLE("Title", 35),
    GIVEN_NAME("GivenName", 35),
    MIDDLE_OTHER_NAME("MiddleOtherName", 35),
    FAMILY_NAME("FamilyName", 35),
    PREFERRED_GIVEN_NAME("PreferredGivenName", 35),
    PREVIOUS_FAMILY_NAME("PreviousFamilyName", 35),
    FAMILY_NAME_AT_AGE_16("FamilyNameAtAge16", 35),
    SCHOOL_AT_AGE_16("SchoolAtAge16", 254),
    LAST_KNOWN_ADDRESS_LINE_1("LastKnownAddressLine1", 50),
    LAST_KNOWN_ADDRESS_LINE_2("LastKnownAddressLine2", 50),
    LAST_KNOWN_ADDRESS_TOWN("LastKnownAddressTown", 50),
    LAST_KNOWN_ADDRESS_COUNTY_OR_CITY("LastKnownAddressCountyOrCity", 50),
    LAST_KNOWN_POST_CODE("LastKnownPostCode", 9),
    /** {@code yyyy-MM-dd}, as every date of the service. */
    DATE_OF_ADDRESS_CAPTURE("DateOfAddressCapture", 10),
    DATE_OF_BIRTH("DateOfBirth", 10),
    PLACE_OF_BIRTH("PlaceOfBirth", 35),
    /** 0 not known, 1 male, 2 female, 9 not specified. */
    GENDER("Gender", 1),
    EMAIL_ADDRESS("EmailAddress", 254),
    NATIONALITY("Nationality", 3),
    SCOTTISH_CANDIDATE_NUMBER("ScottishCandidateNumber", 9),
    /** 0 to 7, or 999 for another, which is then described. */
    VERIFICATION_TYPE("VerificationType", 3),
    OTHER_VERIFICATION_DESCRIPTION("OtherVerificationDescription", 255),
    /** 0 privacy notice not seen, 1 seen and will share, 2 seen and will not. */
    ABILITY_TO_SHARE("AbilityToShare", 1),
    NOTES("Notes", 4000);

    private final String wireName;
    private final int longest;

    LearnerField(String wireName, int longest) {
        this.wireName = wireName;
        this.longest = longest;
    }

    /** The name of its element in the service's messages. */
    public String wireName() {
        return wireName;
    }

    /** In characters. */
    public int longest() {
        return longest;
    }
}
