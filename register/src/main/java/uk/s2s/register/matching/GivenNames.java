package uk.s2s.register.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which given names are forms of one another: the groups of {@code given-names.txt}. Not transitive between groups. */
final class GivenNames {

    static final GivenNames KNOWN = read();

    private final Map<String, Set<Integer>> groups;

    private GivenNames(Map<String, Set<Integer>> groups) {
        this.groups = groups;
    }

    /** @param left and right in one spelling */
    boolean areForms(String left, String right) {
        Set<Integer> ofLeft = groups.getOrDefault(left, Set.of());
        return groups.getOrDefault(right, Set.of()).stream().anyMatch(ofLeft::contains);
    }

    private static GivenNames read() {
        var file = Objects.requireNonNull(GivenNames.class.getResourceAsStream("given-names.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            Map<String, Set<Integer>> groups = new HashMap<>();
            int group = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    int number = group++;
                    Arrays.stream(line.split(" "))
                            .forEach(name -> groups.computeIfAbsent(name, any -> new HashSet<>())
                                    .add(number));
                }
            }
            return new GivenNames(groups);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
