package uk.s2s.lrs;

import java.util.Optional;
import java.util.Set;
import uk.s2s.identifiers.Uln;
import uk.s2s.register.LearnerDetails;

/**
 * Whether a ULN belongs to whom it is said to belong to.
 *
 * @param searched as it was sent
 * @param code {@code WSVRC001} all that was sent equals the record; {@code 002} the same, of a record that was merged;
 *     {@code 003} the names are similar; {@code 004} the same, merged; {@code 005} something is neither; {@code 006} there is
 *     no such ULN
 * @param uln the one that stays, where the ULN exists
 * @param held the record's names, date of birth and gender; nothing where the ULN does not exist
 */
public record VerifiedLearner(
        LearnerToVerify searched,
        ResponseCode code,
        Optional<Uln> uln,
        LearnerDetails held,
        Set<FailureFlag> failures) {

    @Override
    public String toString() {
        return "a verified learner: " + code;
    }
}
