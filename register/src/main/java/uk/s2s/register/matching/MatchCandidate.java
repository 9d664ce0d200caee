package uk.s2s.register.matching;

/**
 * A learner who may be the one searched for.
 *
 * @param learner as the caller of {@link Search#consider} named them
 * @param probability 0 to 1, all candidates and the chance that the register does not hold the person together being 1
 */
public record MatchCandidate(long learner, double probability, Comparison comparison) {}
