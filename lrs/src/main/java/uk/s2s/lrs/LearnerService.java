package uk.s2s.lrs;

import java.util.List;

/**
 * What the Learning Records Service does for its clients. Our register answers so, and the national one over SOAP; who asks
 * need not know which it is. For many threads.
 *
 * <p>Every method throws {@link LearnerServiceFault} when the service refuses to act on the request, and
 * {@link LearnerServiceUnreachable} when no answer came, in which case the request may or may not have been acted on.
 */
public interface LearnerService {

    /** How many learners one batch may hold. */
    int MOST_LEARNERS_IN_A_BATCH = 200;

    /**
     * Hands in learners to be found or registered; a job does it later. The same learners handed in again, as after an answer
     * that was lost, are not registered again.
     */
    BatchSubmitted submitBatchRegistration(Caller caller, List<BatchLearner> learners);

    BatchOutput getBatchRegistrationOutput(Caller caller, long job);
}
