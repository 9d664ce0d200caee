package uk.s2s.service.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReportYearTests {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void yearBeginsAtMidnightOfEnglandOnTheFirstOfSeptember() {
        ReportYear year = new ReportYear(2026);
        assertThat(year.from()).isEqualTo("2026-08-31T23:00:00Z");
        assertThat(year.to()).isEqualTo("2027-08-31T23:00:00Z");
        assertThat(ReportYear.at(year.from())).isEqualTo(year);
        assertThat(ReportYear.at(year.from().minusNanos(1))).isEqualTo(new ReportYear(2025));
        assertThat(year.title()).isEqualTo("2026 to 2027");
    }

    @Test
    void presentYearIsShownUnlessAnotherIsOffered() {
        assertThat(ReportYear.read("2024", NOW)).isEqualTo(new ReportYear(2024));
        assertThat(ReportYear.read("", NOW)).isEqualTo(new ReportYear(2026));
        assertThat(ReportYear.read("9999999999", NOW)).isEqualTo(new ReportYear(2026));
        assertThat(ReportYear.offered(NOW)).hasSize(6).startsWith(new ReportYear(2026));
    }
}
