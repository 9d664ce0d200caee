package uk.s2s.service.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are asked for: those to which all that is not null applies.
 *
 * @param pupil keyed hash of a UPN: entries of the pupil, and of the files that the pupil was in
 * @param account who did it, or to whose account it was done
 * @param from first instant
 * @param to the instant after the last
 * @param before only entries with a lower id
 */
record AuditQuestion(
        @Nullable UUID transfer,
        @Nullable Long pupil,
        @Nullable UUID account,
        @Nullable String organisation,
        @Nullable Instant from,
        @Nullable Instant to,
        long before) {}
