package uk.s2s.register.matching;

/** Turns a comparison into a probability: Bayes' rule over the five relations, with the frequencies of the values at hand. */
final class Judgement {

    private static final Field[] FIELDS = Field.values();
    private static final Relation[] RELATIONS = Relation.values();

    private final Weights weights;
    private final Frequencies frequencies;
    private final Expected expected;
    private final int own;

    /** @param own how many of those who were counted are not strangers: both people compared, or only one of them */
    Judgement(Weights weights, Frequencies frequencies, Expected expected, int own) {
        this.weights = weights;
        this.frequencies = frequencies;
        this.expected = expected;
        this.own = own;
    }

    /**
     * How probable each relation is, in the order of {@link Relation}; together they are 1. That a stranger has these very
     * names, in their own place or in each other's, is as probable as the names are frequent.
     */
    double[] of(Profile left, Profile right, Comparison comparison) {
        double[] shares = products(comparison);
        for (Field field : FIELDS) {
            Level level = comparison.level(field);
            if (level == Level.EXACT || level == Level.SWAPPED && field != Field.BORN) {
                int row = comparison.row(field);
                double usual = Weights.SHIPPED.of(Relation.STRANGERS, row, Level.EXACT);
                shares[Relation.STRANGERS.ordinal()] *= frequencies.ofStranger(left, right, field, usual, own)
                        / weights.of(Relation.STRANGERS, row, level);
            }
        }
        return together(shares);
    }

    /** The same without the frequencies of the values, by which weights are learnt. */
    double[] of(Comparison comparison) {
        return together(products(comparison));
    }

    private double[] products(Comparison comparison) {
        double[] shares = new double[RELATIONS.length];
        for (Relation relation : RELATIONS) {
            double share = expected.odds(relation);
            for (Field field : FIELDS) {
                Level level = comparison.level(field);
                if (level != Level.MISSING) {
                    share *= weights.of(relation, comparison.row(field), level);
                }
            }
            shares[relation.ordinal()] = share;
        }
        return shares;
    }

    private static double[] together(double[] shares) {
        double all = 0;
        for (double share : shares) {
            all += share;
        }
        for (int at = 0; at < shares.length; at++) {
            shares[at] /= all;
        }
        return shares;
    }
}
