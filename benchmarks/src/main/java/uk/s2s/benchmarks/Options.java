package uk.s2s.benchmarks;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What a load program is told.
 *
 * @param port of the service
 * @param service its process
 * @param data its data directory
 * @param directory the CSV file with the schools it knows
 * @param clients at once
 * @param warmUp requests before anything is measured
 * @param count most of a round
 * @param seconds a round ends at the latest
 * @param pages whether pages are shown as a browser would, too
 */
record Options(
        int port,
        long service,
        Path data,
        Path directory,
        int clients,
        int warmUp,
        int count,
        int seconds,
        int rounds,
        boolean pages) {

    /** From {@code --name value} pairs. */
    static Options of(String[] words) {
        Map<String, String> given = new HashMap<>();
        for (int at = 0; at + 1 < words.length; at += 2) {
            given.put(words[at].substring(2), words[at + 1]);
        }
        return new Options(
                number(given, "port", 8080),
                number(given, "service", 0),
                Path.of(given.getOrDefault("data", ".s2s/data")),
                Path.of(given.getOrDefault("directory", "establishments.csv")),
                number(given, "clients", 8),
                number(given, "warm-up", 6000),
                number(given, "count", 100_000),
                number(given, "seconds", 20),
                number(given, "rounds", 3),
                Boolean.parseBoolean(given.getOrDefault("pages", "false")));
    }

    private static int number(Map<String, String> given, String name, int otherwise) {
        return Integer.parseInt(given.getOrDefault(name, String.valueOf(otherwise)));
    }
}
