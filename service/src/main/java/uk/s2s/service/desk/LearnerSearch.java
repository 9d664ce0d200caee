package uk.s2s.service.desk;

import uk.s2s.register.LearnerDetails;
import uk.s2s.register.LearnerField;

/**
 * Whom a register administrator looks for, and why. Always posted, since addresses get into logs.
 *
 * @param uln if empty, the rest says who is meant
 */
public record LearnerSearch(
        String reason,
        String uln,
        String givenName,
        String familyName,
        String day,
        String month,
        String year,
        String gender,
        String postcode) {

    static final LearnerSearch EMPTY = new LearnerSearch("", "", "", "", "", "", "", "", "");

    /** What a form leaves out is empty. */
    public LearnerSearch {
        reason = Typed.tidy(reason);
        uln = Typed.tidy(uln);
        givenName = Typed.tidy(givenName);
        familyName = Typed.tidy(familyName);
        day = Typed.tidy(day);
        month = Typed.tidy(month);
        year = Typed.tidy(year);
        gender = Typed.tidy(gender);
        postcode = Typed.tidy(postcode);
    }

    LearnerDetails details() {
        return LearnerDetails.NONE
                .with(LearnerField.GIVEN_NAME, givenName)
                .with(LearnerField.FAMILY_NAME, familyName)
                .with(LearnerField.DATE_OF_BIRTH, TypedDate.iso(day, month, year))
                .with(LearnerField.GENDER, gender)
                .with(LearnerField.LAST_KNOWN_POST_CODE, postcode);
    }

    @Override
    public String toString() {
        return "search for a learner";
    }
}
