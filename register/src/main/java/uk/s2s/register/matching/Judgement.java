package uk.s2s.register.matching;

/** Turns a comparison into a probability: Bayes' rule over the four relations, with the frequencies of the values at hand. */
final class Judgement {

    private static final Field[] FIELDS = Field.values();
    private static final Relation[] RELATIONS = Relation.values();

    private final Weights weights;
    private final Frequencies frequencies;
    private final Expected expected;

    Judgement(Weights weights, Frequencies frequencies, Expected expected) {
        this.weights = weights;
        this.frequencies = frequencies;
        this.expected = expected;
    }

    /** How probable each relation is, in the order of {@link Relation}; together they are 1. */
    double[] of(Profile left, Profile right, Comparison comparison) {
        return shares(
                (relation, field, level) -> level == Level.EXACT && relation == Relation.STRANGERS
                        ? Math.max(frequencies.ofStranger(left, field), frequencies.ofStranger(right, field))
                        : weights.of(relation, field, level),
                comparison);
    }

    /** The same without the frequencies of the values, by which weights are learnt. */
    double[] of(Comparison comparison) {
        return shares(weights::of, comparison);
    }

    /** How probable a level is. */
    private interface Chance {
        double of(Relation relation, Field field, Level level);
    }

    private double[] shares(Chance chance, Comparison comparison) {
        double[] shares = new double[RELATIONS.length];
        double all = 0;
        for (Relation relation : RELATIONS) {
            double share = expected.odds(relation);
            for (Field field : FIELDS) {
                Level level = comparison.level(field);
                share *= level == Level.MISSING ? 1 : chance.of(relation, field, level);
            }
            shares[relation.ordinal()] = share;
            all += share;
        }
        for (int at = 0; at < shares.length; at++) {
            shares[at] /= all;
        }
        return shares;
    }
}
