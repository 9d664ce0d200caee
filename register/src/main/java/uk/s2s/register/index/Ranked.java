package uk.s2s.register.index;

import java.util.List;
import uk.s2s.register.matching.MatchCandidate;

/**
 * What a search with perhaps few details found.
 *
 * @param candidates all who may be meant, the likeliest first
 * @param tooMany whether so many share some of what was said that they were not all looked at: more has to be said
 */
public record Ranked(List<MatchCandidate> candidates, boolean tooMany) {

    private static final double CLEAR = 0.9;

    /** Whether one of them is it in all likelihood. */
    boolean isClear() {
        return !candidates.isEmpty() && candidates.get(0).probability() >= CLEAR;
    }
}
