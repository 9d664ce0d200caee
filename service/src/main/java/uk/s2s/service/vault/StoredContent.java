package uk.s2s.service.vault;

import java.util.UUID;

/**
 * What the {@link Vault} says of a content it keeps.
 *
 * @param size in bytes, as it was given to us, not as it is stored
 * @param sha256 of the same bytes
 */
public record StoredContent(UUID id, long size, Sha256 sha256) {}
