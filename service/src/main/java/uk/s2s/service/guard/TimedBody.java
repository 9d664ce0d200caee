package uk.s2s.service.guard;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Reads what a request carries against the clock. The server's own limit is for one wait only, so that whoever sends a
 * byte now and then would hold a thread for as long as they like.
 */
final class TimedBody {

    private static final int PIECE = 16 * 1024;

    private final LongSupplier nanoseconds;

    /**
     * @param nanoseconds a clock that only goes forward
     */
    TimedBody(LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
    }

    /** The whole body; empty when it is longer or takes longer. */
    Optional<byte[]> read(InputStream body, int most, Duration time) throws IOException {
        var bytes = new ByteArrayOutputStream();
        return copy(body, bytes, most, time) ? Optional.of(bytes.toByteArray()) : Optional.empty();
    }

    /** Throws the body away; returns whether its end was reached in time. */
    boolean discard(InputStream body, long most, Duration time) throws IOException {
        return copy(body, OutputStream.nullOutputStream(), most, time);
    }

    private boolean copy(InputStream body, OutputStream to, long most, Duration time) throws IOException {
        long start = nanoseconds.getAsLong();
        var piece = new byte[PIECE];
        long total = 0;
        for (int length = body.read(piece); length >= 0; length = body.read(piece)) {
            total += length;
            if (total > most || nanoseconds.getAsLong() - start > time.toNanos()) {
                return false;
            }
            to.write(piece, 0, length);
        }
        return true;
    }
}
