package uk.s2s.register.matching;

/** American Soundex of a plain word, such as {@code r163} for {@code robert}: finds candidates, never decides. */
final class Soundex {

    private static final String CODES = "01230120022455012623010202";
    private static final int LENGTH = 4;

    private Soundex() {}

    /** Empty for an empty word; a word that begins with a digit is its own code. */
    static String of(String word) {
        if (word.isEmpty() || word.charAt(0) < 'a') {
            return word;
        }
        StringBuilder code = new StringBuilder(LENGTH).append(word.charAt(0));
        char last = code(word.charAt(0));
        for (int at = 1; at < word.length() && code.length() < LENGTH; at++) {
            char letter = word.charAt(at);
            char next = code(letter);
            if (next != '0' && next != last) {
                code.append(next);
            }
            if (letter != 'h' && letter != 'w') {
                last = next;
            }
        }
        return code.toString();
    }

    private static char code(char letter) {
        return letter < 'a' ? '0' : CODES.charAt(letter - 'a');
    }
}
