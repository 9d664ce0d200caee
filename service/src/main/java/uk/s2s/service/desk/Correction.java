package uk.s2s.service.desk;

import uk.s2s.register.LearnerDetails;
import uk.s2s.register.LearnerField;
import uk.s2s.register.SubmittedLearner;

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

    /** What a form leaves out is empty. */
    public Correction {
        uln = Typed.tidy(uln);
        givenName = Typed.tidy(givenName);
        middleNames = Typed.tidy(middleNames);
        familyName = Typed.tidy(familyName);
        formerName = Typed.tidy(formerName);
        day = Typed.tidy(day);
        month = Typed.tidy(month);
        year = Typed.tidy(year);
        gender = Typed.tidy(gender);
        postcode = Typed.tidy(postcode);
        address = Typed.tidy(address);
        town = Typed.tidy(town);
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

    @Override
    public String toString() {
        return "correction";
    }
}
