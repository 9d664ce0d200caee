package uk.s2s.service.uln;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.s2s.service.access.SignedIn;

/**
 * A file about to be taken.
 *
 * @param sha256 64 hexadecimal digits
 * @param pupilHashes keyed hash of each pupil's UPN
 * @param repeatOf the earlier file with the same bytes that this repeats on purpose, or null
 */
record NewUlnFile(
        UUID id,
        String fileName,
        String sha256,
        long size,
        String version,
        int records,
        int underThirteen,
        List<Long> pupilHashes,
        SignedIn by,
        Instant at,
        @Nullable UUID repeatOf) {

    UlnFile taken(String reference) {
        return new UlnFile(
                id,
                reference,
                by.number(),
                fileName,
                sha256,
                size,
                version,
                records,
                underThirteen,
                by.account(),
                at,
                repeatOf,
                null);
    }
}
