package uk.s2s.service.transfers;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.s2s.service.schools.Organisation;

/**
 * Where a file for a closed school could go, as the question shows it; the answer says it again, so that nobody sends to
 * another school than the one they read.
 *
 * @param number seven characters
 * @param called its name and number
 */
public record SuccessorOffer(String number, String called) {

    static SuccessorOffer of(Organisation successor) {
        String number = successor.number().value();
        return new SuccessorOffer(number, successor.name() + " (" + number + ")");
    }

    static @Nullable SuccessorOffer orNull(Optional<Organisation> successor) {
        return successor.map(SuccessorOffer::of).orElse(null);
    }
}
