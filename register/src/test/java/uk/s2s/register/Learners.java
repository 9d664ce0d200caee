package uk.s2s.register;

import static uk.s2s.register.LearnerField.ABILITY_TO_SHARE;
import static uk.s2s.register.LearnerField.DATE_OF_BIRTH;
import static uk.s2s.register.LearnerField.FAMILY_NAME;
import static uk.s2s.register.LearnerField.GENDER;
import static uk.s2s.register.LearnerField.GIVEN_NAME;
import static uk.s2s.register.LearnerField.LAST_KNOWN_ADDRESS_LINE_1;
import static uk.s2s.register.LearnerField.LAST_KNOWN_ADDRESS_TOWN;
import static uk.s2s.register.LearnerField.LAST_KNOWN_POST_CODE;
import static uk.s2s.register.LearnerField.VERIFICATION_TYPE;

import java.util.Random;

/** Invented learners. */
public final class Learners {

    private static final String[] GIVEN = {
        "Amelia", "Noah", "Isla", "Muhammad", "Freya", "George", "Aisha", "Oscar", "Poppy", "Rhys", "Zofia", "Leo"
    };

    private Learners() {}

    public static LearnerDetails emma() {
        return learner("Emma", "Fairweather", "2010-04-17", "2", "CV4 9EE")
                .with(LAST_KNOWN_ADDRESS_LINE_1, "12 Larch Close")
                .with(LAST_KNOWN_ADDRESS_TOWN, "Coventry");
    }

    public static LearnerDetails learner(String given, String family, String born, String gender, String postcode) {
        return LearnerDetails.NONE
                .with(GIVEN_NAME, given)
                .with(FAMILY_NAME, family)
                .with(DATE_OF_BIRTH, born)
                .with(GENDER, gender)
                .with(LAST_KNOWN_POST_CODE, postcode)
                .with(VERIFICATION_TYPE, "1")
                .with(ABILITY_TO_SHARE, "1");
    }

    /** Somebody else for each number, born on another day below 1,680. */
    public static LearnerDetails numbered(int number) {
        Random random = new Random(number);
        String born = "%d-%02d-%02d".formatted(2008 + number % 5, 1 + number / 5 % 12, 1 + number / 60 % 28);
        String postcode = "LS%d %dA%c".formatted(1 + number % 29, number / 29 % 10, 'A' + number / 290 % 26);
        return learner(
                        GIVEN[random.nextInt(GIVEN.length)] + syllables(random),
                        syllables(random) + "son",
                        born,
                        number % 2 == 0 ? "1" : "2",
                        postcode)
                .with(LAST_KNOWN_ADDRESS_LINE_1, 1 + random.nextInt(90) + " " + syllables(random) + " Lane")
                .with(LAST_KNOWN_ADDRESS_TOWN, "Leeds");
    }

    private static String syllables(Random random) {
        StringBuilder name = new StringBuilder();
        for (int count = 0; count < 3; count++) {
            name.append("bdfgklmnprst".charAt(random.nextInt(12))).append("aeiou".charAt(random.nextInt(5)));
        }
        return name.toString();
    }
}
