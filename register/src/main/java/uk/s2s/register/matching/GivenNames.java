package uk.s2s.register.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** Which given names are forms of one another: the groups of {@code given-names.txt}. Not transitive between groups. */
final class GivenNames {

    static final GivenNames KNOWN = read();

    private static final int[] NONE = {};

    private final Map<Word, int[]> groups;

    private GivenNames(Map<Word, int[]> groups) {
        this.groups = groups;
    }

    boolean areForms(Word left, Word right) {
        int[] ofLeft = groups(left);
        return ofLeft != NONE && haveOneInCommon(ofLeft, groups(right));
    }

    private static boolean haveOneInCommon(int[] left, int[] right) {
        for (int one : left) {
            for (int other : right) {
                if (one == other) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The groups that the name stands in, by their numbers. */
    int[] groups(Word name) {
        return groups.getOrDefault(name, NONE);
    }

    private static GivenNames read() {
        var file = Objects.requireNonNull(GivenNames.class.getResourceAsStream("given-names.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            Map<Word, int[]> groups = new HashMap<>();
            int group = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    int[] number = {group++};
                    Arrays.stream(line.split(" "))
                            .forEach(name -> groups.merge(Word.of(name), number, GivenNames::both));
                }
            }
            return new GivenNames(groups);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int[] both(int[] one, int[] other) {
        return IntStream.concat(Arrays.stream(one), Arrays.stream(other)).toArray();
    }
}
