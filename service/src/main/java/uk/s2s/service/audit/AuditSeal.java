package uk.s2s.service.audit;

import java.time.Instant;
import java.util.HexFormat;

/**
 * Proof of a batch of entries and, through the seal before it, of all earlier ones.
 *
 * @param number 1, 2, 3, … without a gap
 * @param previous hash of the seal before; {@link #NONE} in the first
 * @param covered exactly the ids of the entries that it covers
 * @param highest highest id that this or an earlier seal covers
 */
record AuditSeal(
        long number, byte[] previous, IdRanges covered, long highest, int entries, byte[] hash, Instant sealedAt) {

    static final byte[] NONE = new byte[32];

    String hashInHex() {
        return HexFormat.of().formatHex(hash);
    }
}
