package uk.s2s.register.matching;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * When a match needs no person's decision. Probability alone is not enough: it is no better than the weights, and to merge
 * twins, or two boarders of one name, costs more than to ask.
 */
final class Sureness {

    /** For those who agree in all that the Learner Records Service asks for. */
    private static final double ALL_AGREE = 0.95;

    private static final double MOST_AGREE = 0.9995;
    /** A second one may be this much as probable as the first. */
    private static final double MARGIN = 0.02;

    /** A slip in a second given name cannot be told from a twin's second given name. */
    private static final Set<Level> MIDDLE_OF_ONE =
            EnumSet.of(Level.EXACT, Level.VARIANT, Level.INITIAL, Level.MISSING);

    private static final Set<Level> FAMILY_OF_ONE = EnumSet.of(Level.EXACT, Level.VARIANT, Level.CLOSE);

    private Sureness() {}

    /** @param ranked the most probable first, at least one */
    static boolean isExact(List<MatchCandidate> ranked) {
        MatchCandidate best = ranked.get(0);
        if (ranked.size() > 1 && ranked.get(1).probability() > best.probability() * MARGIN) {
            return false;
        }
        Comparison levels = best.comparison();
        return best.probability() >= ALL_AGREE && allAgree(levels)
                || best.probability() >= MOST_AGREE && isNobodyElsesTwin(levels) && isAtHome(levels);
    }

    /** Enough to be shown, whatever else differs. */
    static boolean namesAndDateAgree(Comparison levels) {
        return is(levels, Field.GIVEN, Level.EXACT)
                && is(levels, Field.FAMILY, Level.EXACT)
                && is(levels, Field.BORN, Level.EXACT);
    }

    /** The five mandatory demographics. */
    private static boolean allAgree(Comparison levels) {
        return namesAndDateAgree(levels)
                && MIDDLE_OF_ONE.contains(levels.level(Field.MIDDLE))
                && is(levels, Field.GENDER, Level.EXACT)
                && is(levels, Field.POSTCODE, Level.EXACT);
    }

    /**
     * Twins share all but the given names, and theirs may be alike: Abdul Rahman and Abdul Rahim, Anna Maria and Anna Marta. Two
     * boarders of one name may be born on one day.
     */
    private static boolean isNobodyElsesTwin(Comparison levels) {
        return is(levels, Field.GIVEN, Level.EXACT)
                && MIDDLE_OF_ONE.contains(levels.level(Field.MIDDLE))
                && FAMILY_OF_ONE.contains(levels.level(Field.FAMILY))
                && is(levels, Field.GENDER, Level.EXACT);
    }

    private static boolean isAtHome(Comparison levels) {
        return is(levels, Field.POSTCODE, Level.EXACT)
                || is(levels, Field.POSTCODE, Level.CLOSE)
                || is(levels, Field.ADDRESS, Level.EXACT);
    }

    private static boolean is(Comparison levels, Field field, Level level) {
        return levels.level(field) == level;
    }
}
