package uk.s2s.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.s2s.service.development.MovableClock;

class ApplicationTests {

    @ParameterizedTest
    @CsvSource({
        "true, true, true, true",
        "false, true, true, false",
        "true, false, true, false",
        "true, true, false, false"
    })
    void theClockCanBeMovedOnlyWhereTheServiceStandsAloneForDevelopmentWithDemoData(
            boolean hereAlone, boolean development, boolean demo, boolean movable) {
        assertThat(new Application().clock(hereAlone, development, demo) instanceof MovableClock)
                .isEqualTo(movable);
    }
}
