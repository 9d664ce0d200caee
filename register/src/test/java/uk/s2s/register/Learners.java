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
    private static final String[] FAMILY = {
        "Okafor", "Smith", "Patel", "Jones", "Nowak", "Taylor", "Hussain", "Evans", "Walker", "Brennan", "Lim", "Ahmed"
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

    /** Somebody else for each number; different numbers differ in names or date, and in postcode. */
    public static LearnerDetails numbered(int number) {
        Random random = new Random(number);
        String born =
                "%d-%02d-%02d".formatted(2008 + random.nextInt(5), 1 + random.nextInt(12), 1 + random.nextInt(28));
        String postcode = "LS%d %dA%c".formatted(1 + number % 29, number / 29 % 10, 'A' + number / 290 % 26);
        return learner(
                        GIVEN[random.nextInt(GIVEN.length)],
                        FAMILY[random.nextInt(FAMILY.length)] + family(number),
                        born,
                        number % 2 == 0 ? "1" : "2",
                        postcode)
                .with(LAST_KNOWN_ADDRESS_LINE_1, 1 + number % 90 + " Mill Lane")
                .with(LAST_KNOWN_ADDRESS_TOWN, "Leeds");
    }

    private static String family(int number) {
        String letters = "bdfgklmnprst";
        return "a" + letters.charAt(number % 12) + "o" + letters.charAt(number / 12 % 12) + "u"
                + letters.charAt(number / 144 % 12);
    }
}
