package uk.s2s.service.vault;

import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stored bytes are not those that were stored: changed, mixed up, or in part missing. Holds the id and nothing else. */
public final class ContentDamaged extends IOException {

    private static final long serialVersionUID = 1L;

    ContentDamaged(UUID id, @Nullable Throwable cause) {
        super(
                "Content " + id
                        + " is not as it was stored, or its key is not in the key file. Compare with the backups of the"
                        + " database and the key file",
                cause);
    }
}
