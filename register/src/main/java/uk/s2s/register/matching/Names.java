package uk.s2s.register.matching;

/** Compares names; given and family names crosswise too. */
final class Names {

    private static final double CLOSE = 0.92;
    private static final double NEAR = 0.84;
    /** In shorter words one slip makes another name. */
    private static final int LONG_ENOUGH = 4;

    private Names() {}

    static void compare(Profile left, Profile right, Level[] levels) {
        Level given = given(left, right);
        Level family = family(left, right);
        if (isWeak(given) && isWeak(family) && areSwapped(left, right)) {
            given = Level.SWAPPED;
            family = Level.SWAPPED;
        }
        levels[Field.GIVEN.ordinal()] = given;
        levels[Field.MIDDLE.ordinal()] = middle(left, right, given);
        levels[Field.FAMILY.ordinal()] = family;
    }

    private static boolean isWeak(Level level) {
        return level == Level.DIFFERENT || level == Level.NEAR || level == Level.MISSING;
    }

    private static boolean areSwapped(Profile left, Profile right) {
        Level leftGiven = givenAmongFamilies(left, right);
        Level rightGiven = givenAmongFamilies(right, left);
        return isStrong(leftGiven) && (isStrong(rightGiven) || rightGiven == Level.MISSING)
                || isStrong(rightGiven) && leftGiven == Level.MISSING;
    }

    private static Level givenAmongFamilies(Profile left, Profile right) {
        if (left.givenNames() == 0 || right.familyNames() == 0) {
            return Level.MISSING;
        }
        Level best = Level.DIFFERENT;
        for (int at = 0; at < right.familyNames(); at++) {
            best = better(best, spelling(left.given(0), right.family(at)));
            best = better(best, spelling(left.givenJoined(0, left.givenNames()), right.family(at)));
        }
        return best;
    }

    private static boolean isStrong(Level level) {
        return level == Level.EXACT || level == Level.CLOSE;
    }

    /** First names; failing these, the best that one side's first name reaches with a further one of the other. */
    private static Level given(Profile left, Profile right) {
        if (left.givenNames() == 0 || right.givenNames() == 0) {
            return Level.MISSING;
        }
        Level first = word(left.given(0), right.given(0));
        if (first == Level.EXACT || isWrittenApart(left, right) || isWrittenApart(right, left)) {
            return Level.EXACT;
        }
        Level other = Level.DIFFERENT;
        for (int at = 1; at < left.givenNames(); at++) {
            other = better(other, word(left.given(at), right.given(0)));
        }
        for (int at = 1; at < right.givenNames(); at++) {
            other = better(other, word(left.given(0), right.given(at)));
        }
        return better(first, weakened(other));
    }

    /** Such as Mary Jane for Maryjane. */
    private static boolean isWrittenApart(Profile apart, Profile joined) {
        return apart.givenNames() > 1 && apart.givenJoined(0, 2).equals(joined.given(0));
    }

    /** A middle name that fits somebody else's first one says less than a first name that does. */
    private static Level weakened(Level level) {
        if (level == Level.INITIAL) {
            return Level.DIFFERENT;
        }
        return level == Level.EXACT || level == Level.VARIANT ? Level.CLOSE : level == Level.CLOSE ? Level.NEAR : level;
    }

    /** The best that further names reach, whatever their order. */
    private static Level middle(Profile left, Profile right, Level given) {
        if (given == Level.SWAPPED || left.givenNames() < 2 || right.givenNames() < 2) {
            return Level.MISSING;
        }
        Level best = Level.DIFFERENT;
        for (int one = 1; one < left.givenNames(); one++) {
            for (int other = 1; other < right.givenNames(); other++) {
                best = better(best, word(left.given(one), right.given(other)));
            }
        }
        return best;
    }

    private static Level better(Level left, Level right) {
        return left.compareTo(right) <= 0 ? left : right;
    }

    private static Level word(Word left, Word right) {
        if (left.equals(right)) {
            return Level.EXACT;
        }
        if (left.length() == 1 || right.length() == 1) {
            return left.at(0) == right.at(0) ? Level.INITIAL : Level.DIFFERENT;
        }
        return GivenNames.KNOWN.areForms(left, right) ? Level.VARIANT : alike(left, right);
    }

    private static Level family(Profile left, Profile right) {
        if (left.familyNames() == 0 || right.familyNames() == 0) {
            return Level.MISSING;
        }
        if (left.family(0).equals(right.family(0))) {
            return Level.EXACT;
        }
        Level best = Level.DIFFERENT;
        for (int one = 0; one < left.familyNames(); one++) {
            for (int other = 0; other < right.familyNames(); other++) {
                best = better(best, spelling(left.family(one), right.family(other)));
            }
        }
        return best == Level.EXACT ? Level.VARIANT : best;
    }

    private static Level spelling(Word left, Word right) {
        return left.equals(right) ? Level.EXACT : alike(left, right);
    }

    private static Level alike(Word left, Word right) {
        int longest = Math.max(left.length(), right.length());
        if (longest >= LONG_ENOUGH && Likeness.oneSlip(left, right)) {
            return Level.CLOSE;
        }
        if (Likeness.most(left, right) < NEAR) {
            return Level.DIFFERENT;
        }
        double likeness = Likeness.jaroWinkler(left, right);
        if (likeness >= CLOSE) {
            return Level.CLOSE;
        }
        return likeness >= NEAR ? Level.NEAR : Level.DIFFERENT;
    }
}
