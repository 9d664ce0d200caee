package uk.s2s.benchmarks.matching;

import java.util.List;
import uk.s2s.register.matching.MatchCandidate;
import uk.s2s.register.matching.MatchOutcome;

/**
 * One search, and who was found.
 *
 * @param right the right learner's number in the register; -1 if there is none
 * @param shown the most probable first
 * @param linked whether the first was linked without anybody's decision
 */
record Answer(int right, List<MatchCandidate> shown, boolean linked) {

    static Answer of(int right, MatchOutcome outcome) {
        if (outcome instanceof MatchOutcome.Exact exact) {
            return new Answer(right, List.of(exact.candidate()), true);
        }
        return outcome instanceof MatchOutcome.Possible possible
                ? new Answer(right, possible.candidates(), false)
                : new Answer(right, List.of(), false);
    }

    boolean isThere() {
        return right >= 0;
    }

    boolean offersTheRightOne() {
        return shown.stream().anyMatch(candidate -> candidate.learner() == right);
    }

    boolean isRight() {
        return !shown.isEmpty() && shown.get(0).learner() == right;
    }

    /** Of the first one shown; 0 if nobody is. */
    double probability() {
        return shown.isEmpty() ? 0 : shown.get(0).probability();
    }
}
