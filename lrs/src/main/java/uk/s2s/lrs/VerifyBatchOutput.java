package uk.s2s.lrs;

import java.util.List;

/**
 * How far a batch to verify has come.
 *
 * @param code as of {@link BatchOutput}
 * @param learners in the order in which they were sent; none before the end
 */
public record VerifyBatchOutput(ResponseCode code, JobTimes times, List<VerifiedLearner> learners) {}
