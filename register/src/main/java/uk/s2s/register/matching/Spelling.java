package uk.s2s.register.matching;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One spelling for what people write in several ways: case, accents, hyphens, apostrophes, letters beyond English ones. */
public final class Spelling {

    /** Letters that have no accent to take off. */
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ø', "o"),
            Map.entry('ł', "l"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('þ', "th"),
            Map.entry('ı', "i"),
            Map.entry('ħ', "h"),
            Map.entry('ŋ', "n"));

    private static final String APOSTROPHES = "'’‘ʼʻ`´";

    private Spelling() {}

    /** Lower-case words of {@code a} to {@code z} and digits, parted by one space; empty if there are none. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (char letter : decomposed(text).toCharArray()) {
            append(plain, letter);
        }
        return plain.toString().strip();
    }

    /** The same for names that have to be equal: where it would lose letters of other scripts, all of them stay as they are. */
    public static String whole(String text) {
        String plain = plain(text);
        boolean loses = decomposed(text).codePoints().anyMatch(Spelling::isLost);
        return loses || plain.isEmpty() ? folded(text) : plain;
    }

    private static String folded(String text) {
        String cased = text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(cased, Normalizer.Form.NFKC)
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static boolean isLost(int letter) {
        return Character.isLetter(letter)
                && (Character.isSupplementaryCodePoint(letter)
                        || !isWord((char) letter) && !LETTERS.containsKey((char) letter) && !isSilent((char) letter));
    }

    private static String decomposed(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return isPlain(lower) ? lower : Normalizer.normalize(lower, Normalizer.Form.NFKD);
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(letter -> letter < 128);
    }

    private static void append(StringBuilder plain, char letter) {
        if (isWord(letter)) {
            plain.append(letter);
        } else if (LETTERS.containsKey(letter)) {
            plain.append(LETTERS.get(letter));
        } else if (!isSilent(letter) && plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
            plain.append(' ');
        }
    }

    private static boolean isWord(char letter) {
        return letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9';
    }

    private static boolean isSilent(char letter) {
        return APOSTROPHES.indexOf(letter) >= 0 || Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    static List<String> words(String plain) {
        return plain.isEmpty() ? List.of() : Arrays.asList(plain.split(" "));
    }

    static String joined(String plain) {
        return plain.replace(" ", "");
    }
}
