package uk.s2s.service.schools.search;

/** How many slips of the keyboard lie between two words: a letter wrong, missing or too many, or two neighbours swapped. */
final class Misspelling {

    private Misspelling() {}

    /** Optimal string alignment, a form of Damerau and Levenshtein's distance. */
    static int distance(String one, String other) {
        int[][] slips = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                slips[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : least(one, other, slips, i, j);
            }
        }
        return slips[one.length()][other.length()];
    }

    private static int least(String one, String other, int[][] slips, int i, int j) {
        int wrong = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(slips[i - 1][j] + 1, slips[i][j - 1] + 1), slips[i - 1][j - 1] + wrong);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
    }
}
