package uk.s2s.service.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class UploadMemoryTests {

    private static final int MEGABYTE = 1 << 20;

    private final UploadMemory memory = new UploadMemory(10 * MEGABYTE, 4 * MEGABYTE, Duration.ZERO);

    @Test
    void uploadsShareItAndGiveItBack() {
        assertThat(memory.reserve(100 * MEGABYTE)).isTrue();
        assertThat(memory.reserve(100 * MEGABYTE)).isTrue();
        assertThat(memory.reserve(100 * MEGABYTE)).isFalse();
        memory.release(100 * MEGABYTE);
        assertThat(memory.reserve(100 * MEGABYTE)).isTrue();
    }

    @Test
    void smallUploadsFindRoomBesideLargeOnes() {
        memory.reserve(100 * MEGABYTE);
        memory.reserve(100 * MEGABYTE);
        assertThat(memory.reserve(20_000)).isTrue();
    }
}
