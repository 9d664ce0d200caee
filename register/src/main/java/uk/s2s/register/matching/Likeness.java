package uk.s2s.register.matching;

/** How alike two words are. */
final class Likeness {

    private static final double PREFIX_WEIGHT = 0.1;
    private static final int PREFIX = 4;

    private Likeness() {}

    /** Jaro-Winkler: 0 for nothing alike to 1 for the same; kind to differences at the end. */
    static double jaroWinkler(String left, String right) {
        double jaro = jaro(left, right);
        int prefix = 0;
        int most = Math.min(PREFIX, Math.min(left.length(), right.length()));
        while (prefix < most && left.charAt(prefix) == right.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
    }

    private static double jaro(String left, String right) {
        if (left.isEmpty() || right.isEmpty()) {
            return left.equals(right) ? 1 : 0;
        }
        int[] partner = partners(left, right);
        int common = 0;
        int swapped = 0;
        int last = -1;
        for (int at : partner) {
            if (at >= 0) {
                common++;
            }
        }
        if (common == 0) {
            return 0;
        }
        char[] inOrder = inOrder(right, partner, common);
        for (int at = 0; at < partner.length; at++) {
            if (partner[at] >= 0 && left.charAt(at) != inOrder[++last]) {
                swapped++;
            }
        }
        double found = common;
        return (found / left.length() + found / right.length() + (found - swapped / 2) / found) / 3;
    }

    /** For each letter of the left word the place of its partner in the right one, or -1. */
    private static int[] partners(String left, String right) {
        int reach = Math.max(0, Math.max(left.length(), right.length()) / 2 - 1);
        boolean[] taken = new boolean[right.length()];
        int[] partner = new int[left.length()];
        for (int at = 0; at < partner.length; at++) {
            partner[at] = -1;
            int end = Math.min(right.length() - 1, at + reach);
            for (int other = Math.max(0, at - reach); other <= end; other++) {
                if (!taken[other] && left.charAt(at) == right.charAt(other)) {
                    taken[other] = true;
                    partner[at] = other;
                    break;
                }
            }
        }
        return partner;
    }

    private static char[] inOrder(String right, int[] partner, int common) {
        boolean[] taken = new boolean[right.length()];
        for (int at : partner) {
            if (at >= 0) {
                taken[at] = true;
            }
        }
        char[] letters = new char[common];
        int next = 0;
        for (int at = 0; at < taken.length; at++) {
            if (taken[at]) {
                letters[next++] = right.charAt(at);
            }
        }
        return letters;
    }

    /** Whether one slip of the hand parts them: one letter more, less or other, or two neighbours swapped. */
    static boolean oneSlip(String left, String right) {
        int difference = left.length() - right.length();
        if (Math.abs(difference) > 1) {
            return false;
        }
        int same = 0;
        int most = Math.min(left.length(), right.length());
        while (same < most && left.charAt(same) == right.charAt(same)) {
            same++;
        }
        String restLeft = left.substring(same);
        String restRight = right.substring(same);
        if (difference == 0) {
            return tail(restLeft, 1).equals(tail(restRight, 1)) || neighboursSwapped(restLeft, restRight);
        }
        return difference > 0
                ? tail(restLeft, 1).equals(restRight)
                : tail(restRight, 1).equals(restLeft);
    }

    private static boolean neighboursSwapped(String left, String right) {
        return left.length() > 1
                && left.charAt(0) == right.charAt(1)
                && left.charAt(1) == right.charAt(0)
                && tail(left, 2).equals(tail(right, 2));
    }

    private static String tail(String text, int from) {
        return text.length() <= from ? "" : text.substring(from);
    }
}
