package uk.s2s.register;

/**
 * One record of a batch, as it was sent.
 *
 * @param uln where the sender has one; else empty
 * @param misIdentifier the sender's own key, given back unchanged
 */
public record SubmittedLearner(String uln, String misIdentifier, LearnerDetails details) {

    @Override
    public String toString() {
        return "a record of a batch";
    }
}
