package uk.s2s.service.desk;

import java.util.Map;
import java.util.Objects;
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

    /** By which input of the form a field of the learner is meant. */
    static final Map<LearnerField, String> INPUTS = Map.of(
            LearnerField.GIVEN_NAME, "givenName",
            LearnerField.FAMILY_NAME, "familyName",
            LearnerField.DATE_OF_BIRTH, "day",
            LearnerField.GENDER, "gender",
            LearnerField.LAST_KNOWN_POST_CODE, "postcode");

    /** What a form leaves out is empty. */
    public LearnerSearch {
        reason = tidy(reason);
        uln = tidy(uln);
        givenName = tidy(givenName);
        familyName = tidy(familyName);
        day = tidy(day);
        month = tidy(month);
        year = tidy(year);
        gender = tidy(gender);
        postcode = tidy(postcode);
    }

    private static String tidy(String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
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
