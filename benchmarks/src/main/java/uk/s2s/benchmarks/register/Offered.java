package uk.s2s.benchmarks.register;

import java.util.List;
import java.util.SplittableRandom;
import uk.s2s.benchmarks.people.Retelling;
import uk.s2s.register.matching.MatchOutcome;
import uk.s2s.register.matching.Profile;

/**
 * What searches for people who are in the register came to.
 *
 * @param linked exact, and the right one
 * @param wrong exact, and somebody else
 * @param shown possible, with the right one among them
 */
record Offered(int searches, int linked, int wrong, int shown, int tooMany) {

    static Offered of(FilledIndex filled) {
        SplittableRandom random = new SplittableRandom(9);
        int linked = 0;
        int wrong = 0;
        int shown = 0;
        int tooMany = 0;
        for (var one : filled.some().entrySet()) {
            Profile query = Profile.of(Retelling.of(one.getValue(), random).person());
            MatchOutcome outcome = filled.index().search(query, List.of());
            if (outcome instanceof MatchOutcome.Exact exact) {
                boolean right = exact.candidate().learner() == one.getKey();
                linked += right ? 1 : 0;
                wrong += right ? 0 : 1;
            } else if (outcome instanceof MatchOutcome.Possible possible) {
                shown += possible.candidates().stream().anyMatch(each -> each.learner() == one.getKey()) ? 1 : 0;
            } else if (outcome instanceof MatchOutcome.TooMany) {
                tooMany++;
            }
        }
        return new Offered(filled.some().size(), linked, wrong, shown, tooMany);
    }

    @Override
    public String toString() {
        return "of %,d who are there: %.2f %% offered (%.2f %% linked), %d linked to another, %d too many"
                .formatted(searches, 100.0 * (linked + shown) / searches, 100.0 * linked / searches, wrong, tooMany);
    }
}
