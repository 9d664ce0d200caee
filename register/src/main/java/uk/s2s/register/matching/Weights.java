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

    /** As shipped, {@code matching-weights.csv}, which says where they come from. */
    public static final Weights SHIPPED = read("matching-weights.csv");

    /** What the data never showed is rare, not impossible. */
    private static final double RAREST = 1e-6;

    private final double[][][] probabilities;

    private Weights(double[][][] probabilities) {
        this.probabilities = probabilities;
    }

    double of(Relation relation, Field field, Level level) {
        return Math.max(RAREST, probabilities[relation.ordinal()][field.ordinal()][level.ordinal()]);
    }

    /** These, but for one relation. */
    Weights with(Relation relation, double[][] learnt) {
        double[][][] changed = probabilities.clone();
        changed[relation.ordinal()] = learnt;
        return new Weights(changed);
    }

    private static double[][][] empty() {
        return new double[Relation.values().length][Field.values().length][Level.values().length];
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
        Field field = Field.valueOf(row[0].toUpperCase(Locale.ROOT));
        Level level = Level.valueOf(row[1].toUpperCase(Locale.ROOT));
        for (Relation relation : Relation.values()) {
            into[relation.ordinal()][field.ordinal()][level.ordinal()] =
                    Double.parseDouble(row[2 + relation.ordinal()]);
        }
    }
}
