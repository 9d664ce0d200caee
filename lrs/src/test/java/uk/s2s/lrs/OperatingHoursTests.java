package uk.s2s.lrs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class OperatingHoursTests {

    @Test
    void hoursAreThoseOfEnglandInSummerToo() {
        OperatingHours hours = OperatingHours.read("08:00-18:00");
        assertThat(hours.areOn(at("2026-07-01T07:00:00Z"))).isTrue();
        assertThat(hours.areOn(at("2026-07-01T17:00:00Z"))).isFalse();
        assertThat(hours.areOn(at("2026-12-01T07:59:59Z"))).isFalse();
        assertThat(hours.areOn(at("2026-12-01T17:59:59Z"))).isTrue();
    }

    @Test
    void hoursMayGoOverMidnight() {
        OperatingHours hours = OperatingHours.read("22:00-06:00");
        assertThat(hours.areOn(at("2026-12-01T23:00:00Z"))).isTrue();
        assertThat(hours.areOn(at("2026-12-01T05:59:00Z"))).isTrue();
        assertThat(hours.areOn(at("2026-12-01T12:00:00Z"))).isFalse();
    }

    @Test
    void alwaysIsAlways() {
        assertThat(OperatingHours.read("always").areOn(at("2026-12-01T00:00:00Z")))
                .isTrue();
    }

    @Test
    void whatIsWrittenWronglyIsToldHowToBeWritten() {
        assertThatThrownBy(() -> OperatingHours.read("nine to five")).hasMessageContaining("08:00-18:30");
    }

    private static Clock at(String time) {
        return Clock.fixed(Instant.parse(time), ZoneOffset.UTC);
    }
}
