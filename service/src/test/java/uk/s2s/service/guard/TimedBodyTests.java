package uk.s2s.service.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TimedBodyTests {

    private static final Duration TIME = Duration.ofSeconds(10);

    private final AtomicLong now = new AtomicLong();
    private final TimedBody bodies = new TimedBody(now::get);

    @Test
    void readsWhatComesInTime() throws IOException {
        assertThat(bodies.read(new ByteArrayInputStream(new byte[70_000]), 70_000, TIME))
                .hasValueSatisfying(body -> assertThat(body).hasSize(70_000));
    }

    @Test
    void stopsBeyondTheLimit() throws IOException {
        assertThat(bodies.read(new ByteArrayInputStream(new byte[70_001]), 70_000, TIME))
                .isEmpty();
    }

    @Test
    void stopsWhenTimeIsUpThoughBytesDripIn() throws IOException {
        var drip = new InputStream() {

            private int sent;

            @Override
            public int read() {
                sent++;
                now.addAndGet(Duration.ofSeconds(1).toNanos());
                return 'x';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                bytes[from] = (byte) read();
                return 1;
            }
        };
        assertThat(bodies.discard(drip, Long.MAX_VALUE, TIME)).isFalse();
        assertThat(drip.sent).isEqualTo(11);
    }
}
