package uk.s2s.service.desk;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.s2s.register.FieldProblem;
import uk.s2s.register.LearnerDetails;
import uk.s2s.register.LearnerField;
import uk.s2s.register.SubmittedLearner;
import uk.s2s.service.pages.FieldError;

/** Details of a pupil as corrected at the desk, each as typed. */
public record Correction(
        String uln,
        String givenName,
        String middleNames,
        String familyName,
        String formerName,
        String day,
        String month,
        String year,
        String gender,
        String postcode,
        String address,
        String town) {

    /** By which input a field is corrected; problems of the others stand at the first. */
    private static final Map<LearnerField, String> INPUTS = Map.of(
            LearnerField.GIVEN_NAME, "givenName",
            LearnerField.MIDDLE_OTHER_NAME, "middleNames",
            LearnerField.FAMILY_NAME, "familyName",
            LearnerField.PREVIOUS_FAMILY_NAME, "formerName",
            LearnerField.DATE_OF_BIRTH, "day",
            LearnerField.GENDER, "gender",
            LearnerField.LAST_KNOWN_POST_CODE, "postcode",
            LearnerField.LAST_KNOWN_ADDRESS_LINE_1, "address",
            LearnerField.LAST_KNOWN_ADDRESS_TOWN, "town");

    /** What a form leaves out is empty. */
    public Correction {
        uln = tidy(uln);
        givenName = tidy(givenName);
        middleNames = tidy(middleNames);
        familyName = tidy(familyName);
        formerName = tidy(formerName);
        day = tidy(day);
        month = tidy(month);
        year = tidy(year);
        gender = tidy(gender);
        postcode = tidy(postcode);
        address = tidy(address);
        town = tidy(town);
    }

    private static String tidy(String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    /** As it was sent. */
    static Correction of(SubmittedLearner sent) {
        LearnerDetails details = sent.details();
        String[] born = TypedDate.parts(details.text(LearnerField.DATE_OF_BIRTH));
        return new Correction(
                sent.uln(),
                details.text(LearnerField.GIVEN_NAME),
                details.text(LearnerField.MIDDLE_OTHER_NAME),
                details.text(LearnerField.FAMILY_NAME),
                details.text(LearnerField.PREVIOUS_FAMILY_NAME),
                born[0],
                born[1],
                born[2],
                details.text(LearnerField.GENDER),
                details.text(LearnerField.LAST_KNOWN_POST_CODE),
                details.text(LearnerField.LAST_KNOWN_ADDRESS_LINE_1),
                details.text(LearnerField.LAST_KNOWN_ADDRESS_TOWN));
    }

    /** What was sent, with this in place of it; what the form does not show stays. */
    LearnerDetails in(LearnerDetails sent) {
        return sent.with(LearnerField.GIVEN_NAME, givenName)
                .with(LearnerField.MIDDLE_OTHER_NAME, middleNames)
                .with(LearnerField.FAMILY_NAME, familyName)
                .with(LearnerField.PREVIOUS_FAMILY_NAME, formerName)
                .with(LearnerField.DATE_OF_BIRTH, TypedDate.iso(day, month, year))
                .with(LearnerField.GENDER, gender)
                .with(LearnerField.LAST_KNOWN_POST_CODE, postcode)
                .with(LearnerField.LAST_KNOWN_ADDRESS_LINE_1, address)
                .with(LearnerField.LAST_KNOWN_ADDRESS_TOWN, town);
    }

    static List<FieldError> errors(List<FieldProblem> problems) {
        return problems.stream()
                .map(one -> new FieldError(INPUTS.getOrDefault(one.field(), "givenName"), one.message()))
                .toList();
    }

    @Override
    public String toString() {
        return "correction";
    }
}
