package uk.s2s.service.lostpupils.watches;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.lostpupils.GivenReason;

/**
 * A search that goes on.
 *
 * @param person whoever saved it, by the name at that time
 * @param organisation the local authority, all of whose users see it
 * @param until when it ends by itself
 * @param endedAt null while it goes on
 */
public record Watch(
        UUID id,
        String person,
        SchoolNumber organisation,
        GivenReason reason,
        Instant beganAt,
        Instant until,
        @Nullable Instant endedAt) {

    Watch because(GivenReason given) {
        return new Watch(id, person, organisation, given, beganAt, until, endedAt);
    }

    public boolean goesOn() {
        return endedAt == null;
    }
}
