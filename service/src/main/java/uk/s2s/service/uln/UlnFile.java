package uk.s2s.service.uln;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.transfers.RemovedContent;

/**
 * A file that an organisation has handed in for ULNs.
 *
 * @param id of the record, and of the bytes in the vault
 * @param reference what people call it
 * @param organisation whose pupils they are
 * @param sha256 64 hexadecimal digits
 * @param version of the format, such as {@code 26.0}
 * @param records pupils in the file
 * @param underThirteen of these left out, by their age on the day of upload
 * @param repeatOf the earlier file with the same bytes that this repeats on purpose, or null
 * @param removed when and why its content and its results were removed, or null while their time has not come
 */
public record UlnFile(
        UUID id,
        String reference,
        SchoolNumber organisation,
        String fileName,
        String sha256,
        long size,
        String version,
        int records,
        int underThirteen,
        UUID uploadedBy,
        Instant uploadedAt,
        @Nullable UUID repeatOf,
        @Nullable RemovedContent removed) {

    int sent() {
        return records - underThirteen;
    }
}
