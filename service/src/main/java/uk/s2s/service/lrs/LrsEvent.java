package uk.s2s.service.lrs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.s2s.service.schools.DirectoryEvent.Actor;

/** What happens to the connection to the national Learning Records Service; published in the transaction of what it tells. */
public sealed interface LrsEvent {

    /** Who did it; null for a command of the operator. */
    @Nullable
    Actor by();

    Instant at();

    /**
     * It was entered, anew or in place of what was there, as whom an organisation asks. The password is nobody's to know.
     *
     * @param organisation the seven characters of its number
     * @param ref organisation reference of six characters, or empty
     * @param ukprn eight characters, or empty
     * @param answer what the service said to it: {@code accepted} or {@code not asked}
     */
    record LrsCredentialsEntered(
            @Nullable Actor by, Instant at, String organisation, String ref, String ukprn, String answer)
            implements LrsEvent {}
}
