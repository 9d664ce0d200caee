package uk.s2s.benchmarks.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the lists beside this class; lines that begin with # say where they come from. */
public final class DataFile {

    private DataFile() {}

    static List<String> lines(String name) {
        return lines(DataFile.class, name);
    }

    /** Of a list beside another class. */
    public static List<String> lines(Class<?> beside, String name) {
        var file = Objects.requireNonNull(beside.getResourceAsStream(name), name);
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines such as {@code title: word word}; an underscore in a word is a blank. */
    static Map<String, List<String>> lists(String name) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        for (String line : lines(name)) {
            int colon = line.indexOf(':');
            lists.put(line.substring(0, colon), words(line.substring(colon + 2)));
        }
        return lists;
    }

    static List<String> words(String line) {
        return Arrays.stream(line.split(" "))
                .map(word -> word.replace('_', ' '))
                .toList();
    }
}
