package uk.s2s.benchmarks.people;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** @param again where the second list goes; null if none is wanted */
record PeopleOptions(
        long seed, long size, Path out, @Nullable Path again) {

    /** From {@code --name value} pairs. */
    static PeopleOptions of(String[] words) {
        Map<String, String> given = new HashMap<>();
        for (int at = 0; at + 1 < words.length; at += 2) {
            given.put(words[at].substring(2), words[at + 1]);
        }
        String again = given.get("again");
        return new PeopleOptions(
                Long.parseLong(given.getOrDefault("seed", "1")),
                Long.parseLong(given.getOrDefault("size", "1000")),
                Path.of(given.getOrDefault("out", "people.csv")),
                again == null ? null : Path.of(again));
    }
}
