package uk.s2s.register.matching;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Estimates how probable each level is: for strangers from pairs drawn by chance, for one person by expectation and
 * maximisation over the candidates. What is true of siblings and twins is taken as it is.
 */
final class Learning {

    private static final int DRAWN = 200_000;
    private static final int ROUNDS = 20;
    /** One person's names and date agree, or nearly so, in so many of their descriptions at least. */
    private static final double MOSTLY = 0.5;
    /** As if so many pairs had been seen that follow the weights at the start. */
    private static final double TRUST = 20;

    private final List<Profile> profiles;
    private final int split;
    private final Frequencies frequencies;
    private final Map<Integer, Double> patterns = new HashMap<>();

    Learning(List<Profile> profiles, int split, Candidates candidates, Frequencies frequencies) {
        this.frequencies = frequencies;
        this.profiles = profiles;
        this.split = split;
        candidates.forEach(
                split,
                (left, right) -> patterns.merge(
                        Comparison.of(profiles.get(left), profiles.get(right)).pattern(), 1.0, Double::sum));
    }

    Weights weights(Weights start, Expected beforehand) {
        Weights weights = start.with(Relation.STRANGERS, shares(drawn(), start, Relation.STRANGERS));
        Expected expected = beforehand;
        for (int round = 0; round < ROUNDS; round++) {
            Judgement judgement = new Judgement(weights, frequencies, expected, 2);
            Map<Integer, Double> same = new HashMap<>();
            double[] seen = new double[Relation.values().length];
            patterns.forEach((pattern, count) -> {
                double[] shares = judgement.of(Comparison.ofPattern(pattern));
                Arrays.setAll(seen, at -> seen[at] + count * shares[at]);
                same.put(pattern, count * shares[Relation.SAME.ordinal()]);
            });
            expected = expected.seen(seen);
            weights = weights.with(Relation.SAME, shares(same, start, Relation.SAME));
        }
        return isIdentity(weights) ? weights : start;
    }

    /** Where nobody is described twice, what is learnt is something else: that names are swapped, or only the names agree. */
    private static boolean isIdentity(Weights learnt) {
        return Stream.of(Field.GIVEN, Field.FAMILY, Field.BORN)
                .allMatch(field -> Stream.of(Level.EXACT, Level.VARIANT, Level.CLOSE)
                                .mapToDouble(level -> learnt.of(Relation.SAME, field.ordinal(), level))
                                .sum()
                        >= MOSTLY);
    }

    /** The same seed each time: the same lists give the same weights. */
    private Map<Integer, Double> drawn() {
        Random random = new Random(1);
        Map<Integer, Double> drawn = new HashMap<>();
        for (int draw = 0; draw < DRAWN; draw++) {
            int left = random.nextInt(split == 0 ? profiles.size() : split);
            int right = split == 0 ? random.nextInt(profiles.size()) : split + random.nextInt(profiles.size() - split);
            if (left != right) {
                drawn.merge(
                        Comparison.of(profiles.get(left), profiles.get(right)).pattern(), 1.0, Double::sum);
            }
        }
        return drawn;
    }

    private static double[][] shares(Map<Integer, Double> counts, Weights start, Relation relation) {
        double[][] shares = new double[Weights.ROWS][Level.values().length];
        for (int row = 0; row < shares.length; row++) {
            for (Level level : Level.values()) {
                shares[row][level.ordinal()] = level == Level.MISSING ? 0 : TRUST * start.of(relation, row, level);
            }
        }
        counts.forEach((pattern, count) -> {
            Comparison comparison = Comparison.ofPattern(pattern);
            for (Field field : Field.values()) {
                if (comparison.level(field) != Level.MISSING) {
                    shares[comparison.row(field)][comparison.level(field).ordinal()] += count;
                }
            }
        });
        for (double[] row : shares) {
            double all = Arrays.stream(row).sum();
            Arrays.setAll(row, at -> row[at] / all);
        }
        return shares;
    }
}
