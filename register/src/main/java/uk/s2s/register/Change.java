package uk.s2s.register;

import java.time.Instant;
import java.util.Optional;
import uk.s2s.identifiers.Uln;

/**
 * One change of a learner.
 *
 * @param reason as it was given; may be empty
 * @param before the details that changed, as they were
 * @param after the same, as they became
 * @param other the other number of a merge
 */
public record Change(
        Instant at,
        Requester by,
        Action action,
        String reason,
        LearnerDetails before,
        LearnerDetails after,
        Optional<Uln> other) {

    public enum Action {
        REGISTERED,
        UPDATED,
        MERGED,
        UNMERGED,
        DELETED,
        /** A person said that a record of a batch is this learner. */
        CHOSEN
    }
}
