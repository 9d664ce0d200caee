package uk.s2s.register.jdbc;

import static uk.s2s.register.LearnerField.FAMILY_NAME;
import static uk.s2s.register.LearnerField.FAMILY_NAME_AT_AGE_16;
import static uk.s2s.register.LearnerField.GIVEN_NAME;
import static uk.s2s.register.LearnerField.PREFERRED_GIVEN_NAME;
import static uk.s2s.register.LearnerField.PREVIOUS_FAMILY_NAME;

import java.util.Locale;
import uk.s2s.register.LearnerDetails;
import uk.s2s.register.LearnerField;
import uk.s2s.register.matching.Comparison;
import uk.s2s.register.matching.Field;
import uk.s2s.register.matching.Level;
import uk.s2s.register.matching.Person;
import uk.s2s.register.matching.Profile;

/** Whether the names that came with a ULN are those of its holder. */
enum Names {
    EQUAL,
    SIMILAR,
    DIFFERENT;

    static Names compare(String given, String family, LearnerDetails held) {
        if (same(given, held, GIVEN_NAME) && same(family, held, FAMILY_NAME)) {
            return EQUAL;
        }
        boolean alike = alike(given, family, held.text(GIVEN_NAME), held)
                || held.says(PREFERRED_GIVEN_NAME) && alike(given, family, held.text(PREFERRED_GIVEN_NAME), held);
        return alike ? SIMILAR : DIFFERENT;
    }

    static boolean areEqual(LearnerDetails sent, LearnerDetails held) {
        return same(sent.text(GIVEN_NAME), held, GIVEN_NAME) && same(sent.text(FAMILY_NAME), held, FAMILY_NAME);
    }

    static boolean same(String name, LearnerDetails held, LearnerField field) {
        return plain(name).equals(plain(held.text(field)));
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
    }

    private static boolean alike(String given, String family, String heldGiven, LearnerDetails held) {
        return alike(given, family, heldGiven, held, PREVIOUS_FAMILY_NAME)
                || held.says(FAMILY_NAME_AT_AGE_16) && alike(given, family, heldGiven, held, FAMILY_NAME_AT_AGE_16);
    }

    private static boolean alike(
            String given, String family, String heldGiven, LearnerDetails held, LearnerField former) {
        Comparison levels =
                Comparison.of(named(given, family, ""), named(heldGiven, held.text(FAMILY_NAME), held.text(former)));
        return isAlike(levels.level(Field.GIVEN)) && isAlike(levels.level(Field.FAMILY));
    }

    private static Profile named(String given, String family, String former) {
        return Profile.of(new Person(given, family, former, "", "", "", "", ""));
    }

    private static boolean isAlike(Level level) {
        return level != Level.DIFFERENT && level != Level.MISSING;
    }
}
