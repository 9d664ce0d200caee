package uk.s2s.lrs;

import java.util.List;

/**
 * The answer to a find.
 *
 * @param code {@link ResponseCode#NO_MATCH}, {@link ResponseCode#TOO_MANY_MATCHES} (more than ten),
 *     {@link ResponseCode#POSSIBLE_MATCHES} (one to ten, and one alone may still be somebody else),
 *     {@link ResponseCode#EXACT_MATCH} or {@link ResponseCode#LINKED_LEARNER}
 * @param learners none unless {@link FindType#FULL} was asked for
 */
public record FoundLearners(ResponseCode code, List<Learner> learners) {

    @Override
    public String toString() {
        return "answer " + code + " with " + learners.size() + " learners";
    }
}
