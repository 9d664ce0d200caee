package uk.s2s.service.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/**
 * Proof of a batch of entries and, through the seal before it, of all earlier ones.
 *
 * @param number 1, 2, 3, … without a gap
 * @param previous hash of the seal before; {@link #NONE} in the first
 * @param covered exactly the ids of the entries that it covers; none in a seal that only settles
 * @param highest highest id that this or an earlier seal covers
 * @param settled every entry up to this id that there can ever be is in this seal or an earlier one: what appears there
 *     later was put in
 * @param nextTransaction PostgreSQL's transactions that wrote an id up to {@code highest} have lower numbers
 */
record AuditSeal(
        long number,
        byte[] previous,
        IdRanges covered,
        long highest,
        int entries,
        byte[] hash,
        Instant sealedAt,
        long settled,
        long nextTransaction) {

    static final byte[] NONE = new byte[32];

    String hashInHex() {
        return HexFormat.of().formatHex(hash);
    }

    /** All that it says; {@code docs/audit.md} describes them. */
    byte[] bytes() {
        var bytes = new ByteArrayOutputStream(256);
        try (var out = new DataOutputStream(bytes)) {
            out.writeLong(number);
            out.write(previous);
            out.writeLong(highest);
            out.writeInt(entries);
            out.write(hash);
            out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, sealedAt));
            out.writeLong(settled);
            out.writeLong(nextTransaction);
            out.write(covered.toString().getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
