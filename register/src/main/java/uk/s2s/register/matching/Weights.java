package uk.s2s.register.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/**
 * How probable each level of each field is, for one person described twice, for strangers, for siblings and for twins: the
 * m and u of Fellegi and Sunter (1969), with the household as two more ways not to match. Immutable.
 */
public final class Weights {

    /** What the data never showed is rare, not impossible. */
    private static final double RAREST = 1e-6;

    static final String ELSEWHERE = "-elsewhere";

    /** Twice as many as fields: once more for those that depend on whether somebody moved. */
    static final int ROWS = 2 * Field.values().length;

    /** As shipped, {@code matching-weights.csv}, which says where they come from. */
    public static final Weights SHIPPED = read("matching-weights.csv");

    private final double[][][] probabilities;

    private Weights(double[][][] probabilities) {
        this.probabilities = probabilities;
    }

    /** @param row see {@link Comparison#row} */
    double of(Relation relation, int row, Level level) {
        return Math.max(RAREST, probabilities[relation.ordinal()][row][level.ordinal()]);
    }

    /** These, but for one relation. */
    Weights with(Relation relation, double[][] learnt) {
        double[][][] changed = probabilities.clone();
        changed[relation.ordinal()] = learnt;
        return new Weights(changed);
    }

    private static double[][][] empty() {
        return new double[Relation.values().length][ROWS][Level.values().length];
    }

    private static Weights read(String name) {
        var file = Objects.requireNonNull(Weights.class.getResourceAsStream(name));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            double[][][] read = empty();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#") && !line.startsWith("field,")) {
                    take(line.split(","), read);
                }
            }
            return new Weights(read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void take(String[] row, double[][][] into) {
        boolean elsewhere = row[0].endsWith(ELSEWHERE);
        Field field = Field.valueOf(row[0].replace(ELSEWHERE, "").toUpperCase(Locale.ROOT));
        int at = field.ordinal() + (elsewhere ? ROWS / 2 : 0);
        Level level = Level.valueOf(row[1].toUpperCase(Locale.ROOT));
        for (Relation relation : Relation.values()) {
            into[relation.ordinal()][at][level.ordinal()] = Double.parseDouble(row[2 + relation.ordinal()]);
        }
    }
}
