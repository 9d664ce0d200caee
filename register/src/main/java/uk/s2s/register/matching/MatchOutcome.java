package uk.s2s.register.matching;

import java.util.List;

/** What a search of the register by demographics found. Only an exact match may be linked without a person's decision. */
public sealed interface MatchOutcome {

    /** The learner, beyond reasonable doubt. */
    record Exact(MatchCandidate candidate) implements MatchOutcome {}

    /** @param candidates 1 to {@link Search#MOST_SHOWN}, the most probable one first */
    record Possible(List<MatchCandidate> candidates) implements MatchOutcome {}

    /** More possible matches than are shown; a search that says more will find fewer. */
    record TooMany(int count) implements MatchOutcome {}

    /** Nobody near enough. */
    record None() implements MatchOutcome {}
}
