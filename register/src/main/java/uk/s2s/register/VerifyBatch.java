package uk.s2s.register;

import java.time.Instant;
import java.util.List;

/**
 * Learners whose ULNs were to be verified, as the register has them when this is asked for.
 *
 * @param sent in their order
 * @param verified of each, in the same order
 */
public record VerifyBatch(long job, Instant submitted, List<SubmittedLearner> sent, List<Verification> verified) {}
