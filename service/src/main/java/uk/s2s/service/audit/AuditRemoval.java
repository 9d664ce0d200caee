package uk.s2s.service.audit;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * That entries were removed after their time, by the service itself.
 *
 * @param through number of the last seal whose entries are gone, as are those of all seals before
 * @param entries how many went by this removal
 */
record AuditRemoval(long through, long entries, Instant removedAt) {

    /** All that it says; {@code docs/audit.md} describes them. */
    byte[] bytes() {
        return ByteBuffer.allocate(3 * Long.BYTES)
                .putLong(through)
                .putLong(entries)
                .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, removedAt))
                .array();
    }
}
