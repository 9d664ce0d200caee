package uk.s2s.service.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against the dates that gov.uk published for England and Wales. */
class BankHolidaysTests {

    private final BankHolidays holidays = new BankHolidays();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01",
                "2026-04-03",
                "2026-04-06",
                "2026-05-04",
                "2026-05-25",
                "2026-08-31",
                "2026-12-25",
                "2026-12-28", // for Boxing Day, a Saturday
                "2021-12-27",
                "2021-12-28",
                "2022-01-03",
                "2027-12-27",
                "2027-12-28", // substitute days
                "2020-05-08", // early May, moved
                "2022-06-02",
                "2022-06-03",
                "2022-09-19",
                "2023-05-08" // given once
            })
    void bankHolidaysOfEnglandAreKnown(LocalDate day) {
        assertThat(holidays.includes(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-05-04",
                "2022-05-30", // moved that year
                "2026-01-02",
                "2026-08-03",
                "2026-11-30", // Scotland's
                "2026-03-17",
                "2026-07-13", // Northern Ireland's
                "2023-06-02",
                "2022-12-24"
            })
    void otherDaysAreNone(LocalDate day) {
        assertThat(holidays.includes(day)).isFalse();
    }

    @Test
    void easterMondayIsFound() {
        assertThat(holidays.easterMonday(2024)).isEqualTo("2024-04-01");
        assertThat(holidays.easterMonday(2038)).isEqualTo("2038-04-26");
    }
}
