package uk.s2s.lrs;

import uk.s2s.register.LearnerDetails;

/**
 * Somebody who is said to hold a ULN.
 *
 * @param misIdentifier the caller's own key, given back unchanged in a batch; at most 128 characters
 * @param details family name, given name and, where known, date of birth and gender; the rest is not looked at
 */
public record LearnerToVerify(String misIdentifier, String uln, LearnerDetails details) {

    @Override
    public String toString() {
        return "a learner to verify";
    }
}
