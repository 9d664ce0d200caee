package uk.s2s.benchmarks.matching;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import uk.s2s.register.matching.Comparison;
import uk.s2s.register.matching.Field;
import uk.s2s.register.matching.Level;

/** How often each field reached each level. */
final class LevelCounts {

    private final Map<String, long[]> counts = new HashMap<>();

    void add(Comparison comparison) {
        for (Field field : Field.values()) {
            counts.computeIfAbsent(comparison.rowName(field), any -> new long[Level.values().length])[
                    comparison.level(field).ordinal()]++;
        }
    }

    /** Of the comparisons in which the field was not missing. */
    double share(String row, Level level) {
        long[] ofField = counts.getOrDefault(row, new long[Level.values().length]);
        long all = Arrays.stream(ofField).sum() - ofField[Level.MISSING.ordinal()];
        return ofField[level.ordinal()] / (double) Math.max(1, all);
    }
}
