package uk.s2s.lrs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The meanings of return codes, from {@code return-codes.csv}, which says how sure we are of each. */
public final class ReturnCodes {

    /**
     * One code.
     *
     * @param exception whether a person has to do something before the learner has a ULN
     * @param advice what to do next; empty where nothing is
     */
    public record Meaning(ReturnCode code, boolean exception, String meaning, String advice) {}

    private static final Map<ReturnCode, Meaning> MEANINGS = read("return-codes.csv");

    private ReturnCodes() {}

    /** A code that we do not know is an exception: somebody has to look. */
    public static Meaning of(ReturnCode code) {
        return MEANINGS.getOrDefault(
                code,
                new Meaning(
                        code,
                        true,
                        "The Learning Records Service answered with a code that is not known here",
                        "Ask the service desk of the Learning Records Service what " + code + " means"));
    }

    /** Those that are known, lowest number first. */
    public static List<Meaning> all() {
        return List.copyOf(MEANINGS.values());
    }

    private static Map<ReturnCode, Meaning> read(String name) {
        var file = Objects.requireNonNull(ReturnCodes.class.getResourceAsStream(name));
        Map<ReturnCode, Meaning> read = new TreeMap<>((one, other) -> Integer.compare(one.number(), other.number()));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> line.startsWith("RC")).forEach(line -> {
                Meaning meaning = meaning(line.split(";", -1));
                read.put(meaning.code(), meaning);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    private static Meaning meaning(String[] row) {
        return new Meaning(ReturnCode.read(row[0]).orElseThrow(), row[1].equals("exception"), row[2], row[3]);
    }
}
