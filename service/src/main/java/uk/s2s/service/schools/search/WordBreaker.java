package uk.s2s.service.schools.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Breaks text into words of small letters and digits: no accents, no apostrophes, initials joined. */
final class WordBreaker {

    private static final String APOSTROPHES = "'’‘`´";

    private final String text;
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();

    private WordBreaker(String text) {
        this.text = text;
    }

    static List<String> words(String text) {
        return new WordBreaker(Normalizer.normalize(text, Normalizer.Form.NFD)).run();
    }

    private List<String> run() {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                word.append(Character.toLowerCase(c));
            } else if (!isSilent(c) && !isBetweenInitials(at)) {
                endWord();
            }
        }
        endWord();
        return words;
    }

    private static boolean isSilent(char c) {
        return APOSTROPHES.indexOf(c) >= 0 || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** The dots of "C.E." and "R.E.A.L" */
    private boolean isBetweenInitials(int at) {
        return text.charAt(at) == '.' && isInitial(at - 1) && isInitial(at + 1);
    }

    private boolean isInitial(int at) {
        return isLetter(at) && !isLetter(at - 1) && !isLetter(at + 1);
    }

    private boolean isLetter(int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }

    private void endWord() {
        if (word.length() > 0) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
