package uk.s2s.lrs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.s2s.identifiers.Uln;
import uk.s2s.register.LearnerDetails;

/**
 * A learner as the register holds them.
 *
 * @param masterSubstituted whether another record was asked for, which was merged into this one
 * @param tierLevel how well the identity was verified: 0, 1 or 2
 * @param status 1 on live records; the meanings of 0 and 2 are not published
 * @param linkedUlns those of the records that were merged into this one
 * @param version rises with each change; an update says which version it changes
 */
public record Learner(
        Uln uln,
        Optional<LocalDate> created,
        Optional<LocalDate> lastUpdated,
        boolean masterSubstituted,
        LearnerDetails details,
        int tierLevel,
        int status,
        List<Uln> linkedUlns,
        int version) {

    @Override
    public String toString() {
        return "a learner of the register";
    }
}
