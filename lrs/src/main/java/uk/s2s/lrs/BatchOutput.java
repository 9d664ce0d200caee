package uk.s2s.lrs;

import java.util.List;

/**
 * How far a batch has come.
 *
 * @param code {@link ResponseCode#BATCH_FINISHED}, {@link ResponseCode#BATCH_NOT_COMPLETE}, {@link ResponseCode#BATCH_FAILED}
 *     or {@link ResponseCode#UNKNOWN_JOB}
 * @param learners in the order in which they were sent; none before the end
 */
public record BatchOutput(ResponseCode code, JobTimes times, BatchCounts counts, List<OutputLearner> learners) {

    /** For those who do not say when the job ran, nor count. */
    public BatchOutput(ResponseCode code, List<OutputLearner> learners) {
        this(code, JobTimes.NONE, BatchCounts.of(learners), learners);
    }
}
