package uk.s2s.register.matching;

/**
 * How many pairs of each relation are expected among all pairs that could be formed, before any is looked at.
 *
 * @param counts in the order of {@link Relation}
 */
record Expected(double[] counts) {

    /** With no better knowledge: one of four people has a partner, and households are as in a school's list. */
    private static final double SAME_EACH = 0.25;

    private static final double SIBLINGS_EACH = 0.3;
    private static final double TWINS_EACH = 0.01;
    private static final double NAMESAKES_EACH = 0.005;

    private static final double SAME_SOUGHT = 0.5;
    private static final double SIBLINGS_SOUGHT = 0.8;
    private static final double TWINS_SOUGHT = 0.03;
    private static final double NAMESAKES_SOUGHT = 0.05;

    /** No relation is ruled out because none was seen. */
    private static final double LEAST = 0.5;

    /** @param people of the smaller list, or of the one */
    static Expected of(double pairs, double people) {
        return new Expected(new double[] {
            SAME_EACH * people, pairs, SIBLINGS_EACH * people, TWINS_EACH * people, NAMESAKES_EACH * people
        });
    }

    /** When one person is sought among so many learners: every other one is not there, and half have a brother or sister. */
    static Expected ofSearch(double people) {
        return new Expected(
                new double[] {SAME_SOUGHT, Math.max(1, people), SIBLINGS_SOUGHT, TWINS_SOUGHT, NAMESAKES_SOUGHT});
    }

    /** What was seen instead, for all but strangers. */
    Expected seen(double[] sums) {
        double[] seen = sums.clone();
        for (Relation relation : Relation.values()) {
            int at = relation.ordinal();
            seen[at] = relation == Relation.STRANGERS ? counts[at] : Math.max(LEAST, sums[at]);
        }
        return new Expected(seen);
    }

    double odds(Relation relation) {
        return counts[relation.ordinal()] / counts[Relation.STRANGERS.ordinal()];
    }
}
