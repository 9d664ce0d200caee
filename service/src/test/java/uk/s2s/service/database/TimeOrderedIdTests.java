package uk.s2s.service.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TimeOrderedIdTests {

    private static final Instant MOMENT = Instant.parse("2026-11-22T10:15:30.123456789Z");

    @Test
    void isOfVersionSevenAndOfTheRfcsVariant() {
        UUID id = TimeOrderedId.at(MOMENT);
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void beginsWithTheMilliseconds() {
        assertThat(TimeOrderedId.at(MOMENT).getMostSignificantBits() >>> 16).isEqualTo(MOMENT.toEpochMilli());
    }

    @Test
    void sortsByTimeWithinAMillisecond() {
        assertThat(TimeOrderedId.at(MOMENT).toString())
                .isLessThan(TimeOrderedId.at(MOMENT.plusNanos(1000)).toString());
    }

    @Test
    void differsEachTime() {
        assertThat(TimeOrderedId.at(MOMENT)).isNotEqualTo(TimeOrderedId.at(MOMENT));
    }
}
