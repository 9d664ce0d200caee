package uk.s2s.service.transfers.traffic;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.s2s.service.transfers.TransferState;

/**
 * What a local authority sees of a file of its schools.
 *
 * @param name the file name in its proper form; one as typed may say anything
 * @param destination seven characters: a number, {@code XXXXXXX} or {@code MMMMMMM}
 * @param via the local authority that passed it on, or null
 * @param pupils how many; nobody has counted those of a file that is being checked
 * @param title what pages call its state
 * @param waiting whether its receiver still has to collect it
 */
public record TrafficFile(
        UUID id,
        String reference,
        String name,
        String source,
        String destination,
        @Nullable String via,
        int pupils,
        TransferState state,
        String title,
        Instant sent,
        Instant changed,
        boolean waiting) {}
