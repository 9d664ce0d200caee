package uk.s2s.lrs;

import java.util.Optional;
import uk.s2s.identifiers.Uln;
import uk.s2s.register.LearnerDetails;

/**
 * What became of one record of a batch.
 *
 * @param uln empty unless the learner is certainly this one
 * @param misIdentifier as it was sent
 * @param details as the service gives them back
 */
public record OutputLearner(Optional<Uln> uln, String misIdentifier, LearnerDetails details, ReturnCode code) {

    @Override
    public String toString() {
        return "a learner of a batch: " + code;
    }
}
