package uk.s2s.service.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.Period;
import org.junit.jupiter.api.Test;

class RetentionPolicyTests {

    @Test
    void saysItsRuleInWords() {
        assertThat(policy(Period.ofDays(60)).rule()).isEqualTo("60 days after the download");
        assertThat(policy(Period.ofDays(1)).rule()).isEqualTo("1 day after the download");
        assertThat(policy(Period.ofYears(7)).rule()).isEqualTo("7 years after the download");
        assertThat(policy(Period.ZERO).rule()).isEqualTo("until the download");
    }

    /** British Summer Time begins between the two. */
    @Test
    void countsDaysOfEngland() {
        assertThat(policy(Period.ofDays(30)).dueSince(Instant.parse("2026-04-10T12:00:00Z")))
                .isEqualTo(Instant.parse("2026-03-11T13:00:00Z"));
    }

    private static RetentionPolicy policy(Period kept) {
        return new RetentionPolicy("files", "Files", kept, "the download", RetentionPolicy.FIXED);
    }
}
