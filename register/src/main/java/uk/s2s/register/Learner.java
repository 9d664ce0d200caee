package uk.s2s.register;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.s2s.identifiers.Uln;

/**
 * What the register holds of a learner.
 *
 * @param id the number that the ULN was made of
 * @param master of a merged learner: the one whose number stays
 * @param linked of a master: the numbers that were merged into this one
 * @param version 1 at first, one more with each change
 * @param tierLevel how well the identity was verified, 0 to 2
 */
public record Learner(
        long id,
        Uln uln,
        LearnerDetails details,
        Standing standing,
        Optional<Uln> master,
        List<Uln> linked,
        Instant created,
        Instant updated,
        int version,
        int tierLevel) {

    @Override
    public String toString() {
        return "a learner, " + standing;
    }
}
