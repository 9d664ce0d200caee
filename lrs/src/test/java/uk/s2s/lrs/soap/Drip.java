package uk.s2s.lrs.soap;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** An answer of which a byte comes now and then. */
final class Drip {

    private Drip() {}

    static void slowly(OutputStream out) throws IOException {
        for (int sent = 0; sent < 100; sent++) {
            out.write(' ');
            out.flush();
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }
}
