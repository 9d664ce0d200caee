package uk.s2s.lrs;

import java.util.List;

/** The learners of a finished batch by what became of them. */
public record BatchCounts(int newLearners, int existsUpdated, int possibleMatch, int notFound, int rejected) {

    public static final BatchCounts NONE = new BatchCounts(0, 0, 0, 0, 0);

    /**
     * By return codes, where the service does not count: a ULN that was not found cannot be told from other reasons to look, so
     * {@code RC007} and {@code RC008} both count as possible.
     */
    static BatchCounts of(List<OutputLearner> learners) {
        int[] of = new int[4];
        learners.forEach(learner -> of[place(learner.code().number())]++);
        return new BatchCounts(of[0], of[1], of[2], 0, of[3]);
    }

    private static int place(int code) {
        if (code == 1) {
            return 0;
        }
        if (code <= 5) {
            return 1;
        }
        return code == 7 || code == 8 ? 2 : 3;
    }
}
