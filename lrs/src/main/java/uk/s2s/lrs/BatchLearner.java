package uk.s2s.lrs;

import uk.s2s.register.LearnerDetails;

/**
 * One record of a batch to be registered.
 *
 * @param uln where the caller has one; else empty
 * @param misIdentifier the caller's own key, given back unchanged; at most 128 characters
 */
public record BatchLearner(String uln, String misIdentifier, LearnerDetails details) {

    @Override
    public String toString() {
        return "a learner of a batch";
    }
}
