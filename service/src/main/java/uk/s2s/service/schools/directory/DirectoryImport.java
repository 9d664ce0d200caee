package uk.s2s.service.schools.directory;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A download of the register that was received, to be looked at and applied or given up.
 *
 * @param rows all rows of the file, of which {@code leftOut} could not be used
 * @param problems why the first of them could not
 * @param appliedAt null while it waits
 * @param summary what it changed; null while it waits
 */
public record DirectoryImport(
        UUID id,
        Kind kind,
        String fileName,
        String sha256,
        long rows,
        long leftOut,
        List<String> problems,
        Instant receivedAt,
        @Nullable Instant appliedAt,
        @Nullable String summary) {

    /** What the register's file holds. */
    public enum Kind {
        ESTABLISHMENTS,
        LINKS
    }

    public boolean isWaiting() {
        return appliedAt == null;
    }
}
