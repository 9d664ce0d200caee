package uk.s2s.service.lostpupils.pickup;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link by which a file is fetched once.
 *
 * @param lost id of the transfer
 * @param codeHash keyed hash of the code that is read out
 * @param school as the local authority wrote it
 * @param organisation seven characters of the local authority's number
 * @param person whoever made it, by the name at that time
 * @param triesLeft wrong codes that may still be entered
 * @param fetchedFrom network address without its end, or null
 */
public record PickUp(
        UUID id,
        UUID lost,
        long codeHash,
        String school,
        String organisation,
        String person,
        Instant madeAt,
        Instant until,
        int triesLeft,
        @Nullable Instant fetchedAt,
        @Nullable String fetchedFrom,
        @Nullable Instant cancelledAt) {

    boolean isOpen(Instant now) {
        return fetchedAt == null && cancelledAt == null && triesLeft > 0 && now.isBefore(until);
    }
}
