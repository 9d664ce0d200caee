package uk.s2s.service.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTests {

    @ParameterizedTest
    @CsvSource({
        "2026-10-25T00:30:00Z, 25 October 2026 at 01:30:00 BST",
        "2026-10-25T01:30:00Z, 25 October 2026 at 01:30:00 GMT",
    })
    void theHourThatComesTwiceIsToldApart(Instant at, String expected) {
        assertThat(Times.second(at)).isEqualTo(expected);
    }
}
