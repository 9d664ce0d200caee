package uk.s2s.register.matching;

/** Compares where people live. */
final class Places {

    private static final double CLOSE = 0.92;
    private static final double NEAR = 0.8;
    /** Of the pairs of letters of two addresses. */
    private static final double SAME_PARTS = 0.75;
    /** Fewer pairs may be in common by chance. */
    private static final int LONG_ENOUGH = 6;
    /** The part of a British postcode after the space. */
    private static final int INWARD = 3;

    private Places() {}

    /** {@link Level#NEAR}: the same postcode district. */
    static Level postcode(Word left, Word right) {
        if (left.isEmpty() || right.isEmpty()) {
            return Level.MISSING;
        }
        if (left.equals(right)) {
            return Level.EXACT;
        }
        if (Likeness.oneSlip(left, right)) {
            return Level.CLOSE;
        }
        return isBritish(left) && outward(left).equals(outward(right)) ? Level.NEAR : Level.DIFFERENT;
    }

    private static boolean isBritish(Word postcode) {
        return postcode.length() > INWARD + 1 && postcode.at(0) >= 'a';
    }

    private static Word outward(Word postcode) {
        return postcode.start(Math.max(0, postcode.length() - INWARD));
    }

    /** Number and street; {@link Level#NEAR}: one of the two. */
    static Level address(Profile left, Profile right) {
        Level number = number(left.number(), right.number());
        Level street = street(left.street(), right.street());
        if (number == Level.MISSING || street == Level.MISSING) {
            return street == Level.MISSING ? (number == Level.EXACT ? Level.NEAR : Level.MISSING) : street;
        }
        if (number == Level.DIFFERENT) {
            return street == Level.EXACT || street == Level.CLOSE ? Level.NEAR : Level.DIFFERENT;
        }
        if (street == Level.DIFFERENT) {
            return number == Level.EXACT ? Level.NEAR : Level.DIFFERENT;
        }
        return number == Level.EXACT ? street : Level.CLOSE;
    }

    /**
     * The parts of an address may stand in any order ({@link Level#CLOSE}) or lack on one side ({@link Level#NEAR}): the name
     * of the house, the street, the village.
     */
    private static Level street(Word left, Word right) {
        Level asWritten = town(left, right);
        if (asWritten != Level.NEAR && asWritten != Level.DIFFERENT) {
            return asWritten;
        }
        double common = Likeness.commonPairs(left, right);
        int shorter = Math.min(left.length(), right.length()) - 1;
        int longer = Math.max(left.length(), right.length()) - 1;
        if (2 * common >= SAME_PARTS * (shorter + longer)) {
            return Level.CLOSE;
        }
        return shorter >= LONG_ENOUGH && common >= SAME_PARTS * shorter ? Level.NEAR : asWritten;
    }

    private static Level number(Word left, Word right) {
        if (left.isEmpty() || right.isEmpty()) {
            return Level.MISSING;
        }
        return left.equals(right)
                ? Level.EXACT
                : Likeness.oneSlip(left, right) && left.length() > 1 ? Level.CLOSE : Level.DIFFERENT;
    }

    static Level town(Word left, Word right) {
        if (left.isEmpty() || right.isEmpty()) {
            return Level.MISSING;
        }
        if (left.equals(right)) {
            return Level.EXACT;
        }
        if (Likeness.most(left, right) < NEAR) {
            return Level.DIFFERENT;
        }
        double likeness = Likeness.jaroWinkler(left, right);
        if (likeness >= CLOSE || Likeness.oneSlip(left, right)) {
            return Level.CLOSE;
        }
        return likeness >= NEAR ? Level.NEAR : Level.DIFFERENT;
    }
}
