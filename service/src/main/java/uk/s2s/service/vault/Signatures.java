package uk.s2s.service.vault;

/**
 * Signs what the service must be able to tell from forgeries by whoever can write to the database: HMAC-SHA-256 with a key
 * that is in the key file alone. That key is derived (HKDF, RFC 5869) from the one that never rotates, so that signatures
 * outlive every rotation and retirement of content keys. For any thread.
 */
public interface Signatures {

    /**
     * The same for the same message and purpose, always.
     *
     * @param purpose each has a key of its own, so that what was signed for one is worth nothing for another
     */
    byte[] sign(String purpose, byte[] message);
}
