package uk.s2s.register.matching;

/** How alike two words are. Nothing is allocated: a word has at most {@link Word#LONGEST} letters, so 64 bits mark them. */
final class Likeness {

    private static final double PREFIX_WEIGHT = 0.1;
    private static final int PREFIX = 4;

    private Likeness() {}

    /** Jaro-Winkler: 0 for nothing alike to 1 for the same; kind to differences at the end. */
    static double jaroWinkler(Word left, Word right) {
        double jaro = jaro(left, right);
        int most = Math.min(PREFIX, Math.min(left.length(), right.length()));
        int prefix = Math.min(most, commonStart(left, right));
        return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
    }

    /** No more than so much can Jaro-Winkler be, by the letters that only one of the two words has: cheap to know. */
    static double most(Word left, Word right) {
        if (left.isEmpty() || right.isEmpty()) {
            return 1;
        }
        int onlyLeft = Integer.bitCount(left.kinds() & ~right.kinds());
        int onlyRight = Integer.bitCount(right.kinds() & ~left.kinds());
        double common = Math.min(left.length() - onlyLeft, right.length() - onlyRight);
        double jaro = common <= 0 ? 0 : (common / left.length() + common / right.length() + 1) / 3;
        return left.at(0) == right.at(0) ? jaro + PREFIX * PREFIX_WEIGHT * (1 - jaro) : jaro;
    }

    private static double jaro(Word left, Word right) {
        if (left.isEmpty() || right.isEmpty()) {
            return left.isEmpty() && right.isEmpty() ? 1 : 0;
        }
        int reach = Math.max(0, Math.max(left.length(), right.length()) / 2 - 1);
        long ofLeft = 0;
        long ofRight = 0;
        for (int at = 0; at < left.length(); at++) {
            long partner = partner(left.at(at), right, ofRight, at - reach, at + reach);
            ofRight |= partner;
            ofLeft |= partner == 0 ? 0 : 1L << at;
        }
        int common = Long.bitCount(ofLeft);
        if (common == 0) {
            return 0;
        }
        double found = common;
        int swapped = outOfOrder(left, ofLeft, right, ofRight);
        return (found / left.length() + found / right.length() + (found - swapped / 2) / found) / 3;
    }

    /** The bit of the first free place in reach that has the letter; 0 for none. */
    private static long partner(int letter, Word right, long taken, int from, int to) {
        int end = Math.min(right.length() - 1, to);
        for (int at = Math.max(0, from); at <= end; at++) {
            if (right.at(at) == letter && (taken >>> at & 1) == 0) {
                return 1L << at;
            }
        }
        return 0;
    }

    private static int outOfOrder(Word left, long ofLeft, Word right, long ofRight) {
        int swapped = 0;
        long restRight = ofRight;
        for (long rest = ofLeft; rest != 0; rest &= rest - 1) {
            int one = left.at(Long.numberOfTrailingZeros(rest));
            int other = right.at(Long.numberOfTrailingZeros(restRight));
            swapped += one == other ? 0 : 1;
            restRight &= restRight - 1;
        }
        return swapped;
    }

    /** How many pairs of neighbouring letters both words have, wherever they stand; a pair that comes twice counts twice. */
    static int commonPairs(Word left, Word right) {
        long taken = 0;
        for (int at = 0; at + 1 < left.length(); at++) {
            taken |= pair(left.at(at), left.at(at + 1), right, taken);
        }
        return Long.bitCount(taken);
    }

    private static long pair(int first, int second, Word in, long taken) {
        for (int at = 0; at + 1 < in.length(); at++) {
            if (in.at(at) == first && in.at(at + 1) == second && (taken >>> at & 1) == 0) {
                return 1L << at;
            }
        }
        return 0;
    }

    /** Whether one slip of the hand parts them: one letter more, less or other, or two neighbours swapped. */
    static boolean oneSlip(Word left, Word right) {
        int difference = left.length() - right.length();
        if (Math.abs(difference) > 1 || Integer.bitCount(left.kinds() ^ right.kinds()) > 2) {
            return false;
        }
        int longest = Math.max(left.length(), right.length());
        int start = commonStart(left, right);
        int end = commonEnd(left, right, Math.min(left.length(), right.length()) - start);
        int rest = longest - start - end;
        return rest <= 1 || difference == 0 && rest == 2 && neighboursSwapped(left, right, start);
    }

    private static boolean neighboursSwapped(Word left, Word right, int at) {
        return left.at(at) == right.at(at + 1) && left.at(at + 1) == right.at(at);
    }

    private static int commonStart(Word left, Word right) {
        int most = Math.min(left.length(), right.length());
        int same = 0;
        while (same < most && left.at(same) == right.at(same)) {
            same++;
        }
        return same;
    }

    private static int commonEnd(Word left, Word right, int most) {
        int same = 0;
        while (same < most && left.at(left.length() - 1 - same) == right.at(right.length() - 1 - same)) {
            same++;
        }
        return same;
    }
}
