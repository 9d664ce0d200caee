package uk.s2s.register.matching;

import java.util.List;

/** Compares names; given and family names crosswise too. */
final class Names {

    private static final double CLOSE = 0.92;
    private static final double NEAR = 0.84;

    private Names() {}

    static void compare(Profile left, Profile right, Level[] levels) {
        Level given = given(left.given(), right.given());
        Level family = family(left.families(), right.families());
        if (isWeak(given) && isWeak(family) && areSwapped(left, right)) {
            given = Level.SWAPPED;
            family = Level.SWAPPED;
        }
        levels[Field.GIVEN.ordinal()] = given;
        levels[Field.FAMILY.ordinal()] = family;
    }

    private static boolean isWeak(Level level) {
        return level == Level.DIFFERENT || level == Level.NEAR || level == Level.MISSING;
    }

    private static boolean areSwapped(Profile left, Profile right) {
        Level leftGiven = given(left.given(), right.families());
        Level rightGiven = given(right.given(), left.families());
        return isStrong(leftGiven) && (isStrong(rightGiven) || rightGiven == Level.MISSING)
                || isStrong(rightGiven) && leftGiven == Level.MISSING;
    }

    private static boolean isStrong(Level level) {
        return level == Level.EXACT || level == Level.CLOSE;
    }

    /** The best that any word of one side reaches with any of the other; first names alone when they agree. */
    static Level given(List<String> left, List<String> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return Level.MISSING;
        }
        if (String.join("", left).equals(String.join("", right))) {
            return Level.EXACT;
        }
        Level first = word(left.get(0), right.get(0));
        Level best = first;
        for (String one : left) {
            for (String other : right) {
                best = better(best, word(one, other));
            }
        }
        return first == best ? first : weakened(best);
    }

    /** A middle name that fits somebody else's first one says less than a first name that does. */
    private static Level weakened(Level level) {
        return level == Level.EXACT || level == Level.VARIANT ? Level.CLOSE : Level.NEAR;
    }

    private static Level better(Level left, Level right) {
        return left.compareTo(right) <= 0 ? left : right;
    }

    private static Level word(String left, String right) {
        if (left.equals(right)) {
            return Level.EXACT;
        }
        if (left.length() == 1 || right.length() == 1) {
            return left.charAt(0) == right.charAt(0) ? Level.INITIAL : Level.DIFFERENT;
        }
        if (GivenNames.KNOWN.areForms(left, right)) {
            return Level.VARIANT;
        }
        return alike(left, right);
    }

    private static Level family(List<String> left, List<String> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return Level.MISSING;
        }
        Level best = Level.DIFFERENT;
        for (String one : left) {
            for (String other : right) {
                best = better(best, one.equals(other) ? Level.EXACT : alike(one, other));
            }
        }
        boolean whole = left.get(0).equals(right.get(0));
        return best == Level.EXACT && !whole ? Level.VARIANT : best;
    }

    private static Level alike(String left, String right) {
        int longest = Math.max(left.length(), right.length());
        if (longest > 3 && Likeness.oneSlip(left, right)) {
            return Level.CLOSE;
        }
        double likeness = Likeness.jaroWinkler(left, right);
        if (likeness >= CLOSE) {
            return Level.CLOSE;
        }
        return likeness >= NEAR ? Level.NEAR : Level.DIFFERENT;
    }
}
