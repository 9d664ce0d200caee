package uk.s2s.benchmarks.register;

import static uk.s2s.register.LearnerField.ABILITY_TO_SHARE;
import static uk.s2s.register.LearnerField.DATE_OF_BIRTH;
import static uk.s2s.register.LearnerField.FAMILY_NAME;
import static uk.s2s.register.LearnerField.GENDER;
import static uk.s2s.register.LearnerField.GIVEN_NAME;
import static uk.s2s.register.LearnerField.LAST_KNOWN_ADDRESS_LINE_1;
import static uk.s2s.register.LearnerField.LAST_KNOWN_ADDRESS_TOWN;
import static uk.s2s.register.LearnerField.LAST_KNOWN_POST_CODE;
import static uk.s2s.register.LearnerField.MIDDLE_OTHER_NAME;
import static uk.s2s.register.LearnerField.PREVIOUS_FAMILY_NAME;
import static uk.s2s.register.LearnerField.VERIFICATION_TYPE;

import uk.s2s.benchmarks.people.Learner;
import uk.s2s.register.LearnerDetails;

/** Invented learners as a school sends them. */
final class Details {

    private Details() {}

    static LearnerDetails of(Learner learner) {
        return LearnerDetails.NONE
                .with(GIVEN_NAME, cut(learner.given(), GIVEN_NAME.longest()))
                .with(MIDDLE_OTHER_NAME, cut(learner.middle(), MIDDLE_OTHER_NAME.longest()))
                .with(FAMILY_NAME, cut(learner.family(), FAMILY_NAME.longest()))
                .with(PREVIOUS_FAMILY_NAME, cut(learner.former(), PREVIOUS_FAMILY_NAME.longest()))
                .with(DATE_OF_BIRTH, learner.born().toString())
                .with(GENDER, gender(learner.gender()))
                .with(LAST_KNOWN_POST_CODE, learner.person().postcode())
                .with(LAST_KNOWN_ADDRESS_LINE_1, cut(learner.person().address(), LAST_KNOWN_ADDRESS_LINE_1.longest()))
                .with(LAST_KNOWN_ADDRESS_TOWN, cut(learner.person().town(), LAST_KNOWN_ADDRESS_TOWN.longest()))
                .with(VERIFICATION_TYPE, "1")
                .with(ABILITY_TO_SHARE, "1");
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest).strip();
    }

    private static String gender(String letter) {
        return switch (letter.isEmpty() ? ' ' : Character.toLowerCase(letter.charAt(0))) {
            case 'm' -> "1";
            case 'f' -> "2";
            default -> "0";
        };
    }
}
