package uk.s2s.benchmarks.people;

import java.util.List;
import java.util.random.RandomGenerator;

/** What fingers do. */
final class Typing {

    /** The rows of a keyboard; whoever misses a key hits its neighbour. */
    private static final List<String> ROWS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm", "1234567890");

    private Typing() {}

    /** One letter missing, doubled, swapped with its neighbour or replaced by the next key. Case stays. */
    static String slip(String word, RandomGenerator random) {
        if (word.length() < 3) {
            return word;
        }
        int at = random.nextInt(word.length() - 1);
        String before = word.substring(0, at);
        String after = word.substring(at + 1);
        char letter = word.charAt(at);
        return switch (random.nextInt(4)) {
            case 0 -> before + after;
            case 1 -> before + letter + Character.toLowerCase(letter) + after;
            case 2 -> before + after.charAt(0) + letter + after.substring(1);
            default -> before + neighbour(letter, random) + after;
        };
    }

    static char neighbour(char letter, RandomGenerator random) {
        char lower = Character.toLowerCase(letter);
        for (String row : ROWS) {
            int at = row.indexOf(lower);
            if (at >= 0) {
                char hit = row.charAt(at == 0 || at < row.length() - 1 && random.nextBoolean() ? at + 1 : at - 1);
                return Character.isUpperCase(letter) ? Character.toUpperCase(hit) : hit;
            }
        }
        return letter;
    }
}
