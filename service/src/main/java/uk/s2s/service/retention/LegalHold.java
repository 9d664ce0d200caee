package uk.s2s.service.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That everything about one pupil is kept, for a reason. Which pupil nobody can read in it.
 *
 * @param until the last day, or null: until it is lifted
 * @param liftedAt null while it stands
 */
record LegalHold(
        UUID id,
        long pupilHash,
        String reason,
        @Nullable LocalDate until,
        UUID placedBy,
        Instant placedAt,
        @Nullable Instant liftedAt,
        @Nullable String liftedBecause) {

    boolean standsOn(LocalDate day) {
        return liftedAt == null && (until == null || !day.isAfter(until));
    }
}
