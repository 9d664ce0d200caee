package uk.s2s.service.vault;

import java.util.UUID;

/** There is no content of this id, or not any more. */
public final class ContentMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ContentMissing(UUID id) {
        super("There is no content " + id + "; it may have been removed at the end of its time");
    }
}
