package uk.s2s.service.vault;

/**
 * Lets pupils be looked up by their numbers while the tables hold none: a hash with a key outside the database
 * (HMAC-SHA-256, its first 8 bytes). The same number always gives the same hash; two numbers may share one, once in
 * billions, so compare the number itself where it is known.
 */
public final class IdentifierIndex {

    private final KeyRing ring;

    IdentifierIndex(KeyRing ring) {
        this.ring = ring;
    }

    /**
     * The number by which to store and look up.
     *
     * @param canonical the identifier's one true spelling, such as {@code Upn.value()}
     */
    public long hash(String canonical) {
        return ring.hash(canonical);
    }
}
