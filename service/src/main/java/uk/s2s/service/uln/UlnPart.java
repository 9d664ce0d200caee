package uk.s2s.service.uln;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * At most two hundred pupils of a file: one job of the Learning Records Service.
 *
 * @param number from 1
 * @param job the service's number for it, or null before it was handed in
 * @param code what the service answered last, such as {@code WSRC0009}, or null
 * @param problem why it waits or was refused, or null
 * @param faults how often in a row it could not be handed in though the service is there
 * @param revision how often its results are known to have changed
 * @param rounds how often its results were kept in place of earlier ones
 * @param output content in the vault: what came of each record, or null before the end
 * @param ulns records with a ULN
 * @param exceptions records that somebody has to look at
 */
public record UlnPart(
        UUID file,
        int number,
        int records,
        Instant createdAt,
        PartState state,
        @Nullable Long job,
        @Nullable String code,
        @Nullable PartProblem problem,
        int attempts,
        int faults,
        long revision,
        int rounds,
        Instant nextAttempt,
        Instant changedAt,
        @Nullable UUID output,
        int ulns,
        int exceptions) {}
