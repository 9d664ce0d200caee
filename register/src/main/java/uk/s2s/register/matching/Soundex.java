package uk.s2s.register.matching;

/** American Soundex of a plain word, such as {@code r163} for {@code robert}: finds candidates, never decides. */
final class Soundex {

    private static final String CODES = "01230120022455012623010202";
    private static final int LENGTH = 4;

    private Soundex() {}

    /** The code's characters in one number; 0 for an empty word, the hash of a word that begins with a digit. */
    static int of(Word word) {
        if (word.isEmpty() || word.at(0) < 'a') {
            return word.isEmpty() ? 0 : word.hashCode();
        }
        int sound = word.at(0);
        int written = 1;
        int last = code(word.at(0));
        for (int at = 1; at < word.length() && written < LENGTH; at++) {
            int letter = word.at(at);
            int next = code(letter);
            if (next != '0' && next != last) {
                sound = sound << Byte.SIZE | next;
                written++;
            }
            if (letter != 'h' && letter != 'w') {
                last = next;
            }
        }
        return sound;
    }

    private static int code(int letter) {
        return letter < 'a' ? '0' : CODES.charAt(letter - 'a');
    }
}
