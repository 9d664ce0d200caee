package uk.s2s.benchmarks.people;

import java.util.List;
import java.util.random.RandomGenerator;

/** Names as they are written by somebody who only heard them. */
final class Hearing {

    /** Spellings that sound alike, in both directions. */
    private static final List<String[]> ALIKE = List.of(
            pair("ph", "f"),
            pair("ck", "k"),
            pair("ie", "y"),
            pair("ee", "ea"),
            pair("ee", "i"),
            pair("ai", "ay"),
            pair("oo", "u"),
            pair("ou", "ow"),
            pair("ll", "l"),
            pair("nn", "n"),
            pair("tt", "t"),
            pair("ss", "s"),
            pair("rr", "r"),
            pair("th", "t"),
            pair("ks", "x"),
            pair("c", "k"),
            pair("s", "z"),
            pair("i", "y"),
            pair("er", "a"),
            pair("an", "en"),
            pair("on", "en"),
            pair("ah", "a"),
            pair("gh", "g"),
            pair("dd", "d"),
            pair("w", "v"),
            pair("o", "oh"));

    private Hearing() {}

    private static String[] pair(String one, String other) {
        return new String[] {one, other};
    }

    /** Unchanged if it could not well be spelt otherwise. */
    static String otherSpelling(String name, RandomGenerator random) {
        int start = random.nextInt(ALIKE.size());
        boolean forth = random.nextBoolean();
        for (int at = 0; at < ALIKE.size(); at++) {
            String[] pair = ALIKE.get((start + at) % ALIKE.size());
            String heard = forth ? replaced(name, pair[0], pair[1]) : replaced(name, pair[1], pair[0]);
            if (!heard.equals(name)) {
                return heard;
            }
        }
        return name;
    }

    /** Not at the beginning, where people listen best. */
    private static String replaced(String name, String what, String by) {
        int at = name.indexOf(what, 1);
        return at < 0 ? name : name.substring(0, at) + by + name.substring(at + what.length());
    }
}
