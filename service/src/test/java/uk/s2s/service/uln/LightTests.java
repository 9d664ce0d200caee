package uk.s2s.service.uln;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.s2s.service.uln.Light.Colour;

class LightTests {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @Test
    void isGreenBeforeAnythingIsKnown() {
        assertThat(Light.of(List.of(), NOW)).isEqualTo(new Light(Colour.GREEN, null, ""));
    }

    @Test
    void isGreenSinceTheServiceTakesFilesAgain() {
        Light light = Light.of(List.of(taking(2), closed(50)), NOW);
        assertThat(light.colour()).isEqualTo(Colour.GREEN);
        assertThat(light.since()).isEqualTo(ago(2));
    }

    @Test
    void isAmberUntilThirtySixHoursHavePassed() {
        assertThat(Light.of(List.of(closed(35)), NOW).colour()).isEqualTo(Colour.AMBER);
        assertThat(Light.of(List.of(closed(36)), NOW).colour()).isEqualTo(Colour.RED);
    }

    @Test
    void countsFromTheFirstOfSeveralReasons() {
        Light light = Light.of(
                List.of(new LrsAnswer(false, "It cannot be reached.", ago(1), ago(0)), closed(40), taking(60)), NOW);
        assertThat(light).isEqualTo(new Light(Colour.RED, ago(40), "It cannot be reached."));
        assertThat(light.isOpen()).isFalse();
    }

    private static LrsAnswer taking(int hours) {
        return new LrsAnswer(true, "", ago(hours), ago(hours - 1));
    }

    private static LrsAnswer closed(int hours) {
        return new LrsAnswer(false, "It is closed at this hour.", ago(hours), ago(1));
    }

    private static Instant ago(int hours) {
        return NOW.minus(Duration.ofHours(hours));
    }
}
