package uk.s2s.service.database;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoField;
import java.util.UUID;

/**
 * Ids for rows of tables that grow with time: UUIDs of version 7 (RFC 9562), which begin with the time, so that they sort
 * by it and tables can be partitioned by month. The last 62 bits are unguessable.
 */
public final class TimeOrderedId {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final int NANOS_PER_MILLI = 1_000_000;

    private TimeOrderedId() {}

    /** The 12 bits after the milliseconds hold their fraction, to some 250 ns. */
    public static UUID at(Instant moment) {
        long fraction = (long) (moment.get(ChronoField.NANO_OF_SECOND) % NANOS_PER_MILLI) * 4096 / NANOS_PER_MILLI;
        long time = moment.toEpochMilli() << 16 | VERSION | fraction;
        return new UUID(time, RANDOM.nextLong() >>> 2 | VARIANT);
    }
}
