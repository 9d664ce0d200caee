package uk.s2s.service.chasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;
import uk.s2s.identifiers.LaCode;
import uk.s2s.service.database.StartRefused;
import uk.s2s.service.database.TestDatabase;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class DueDaysTests {

    private static final LaCode NORFOLK = new LaCode("926");

    @Autowired
    DueDays days;

    @Test
    void dayBeginsInTheMorningOfEnglandAndIsASchoolDay() {
        Instant fridayEvening = Instant.parse("2026-10-09T19:30:00Z");
        assertThat(days.due(fridayEvening, 1, NORFOLK)).isEqualTo("2026-10-12T07:00:00Z");
        Instant fridayInWinter = Instant.parse("2026-11-20T19:30:00Z");
        assertThat(days.due(fridayInWinter, 2, NORFOLK)).isEqualTo("2026-11-24T08:00:00Z");
    }

    @Test
    void dayLongPastIsTheNextSchoolDay() {
        Instant sunday = Instant.parse("2026-11-22T10:00:00Z");
        Instant longAgo = Instant.parse("2026-10-01T10:00:00Z");
        assertThat(days.dueAfter(sunday, longAgo, 5, NORFOLK)).isEqualTo("2026-11-23T08:00:00Z");
        assertThat(days.dueAfter(sunday, sunday, 5, NORFOLK)).isEqualTo("2026-11-27T08:00:00Z");
    }

    @Test
    void authoritiesAreToldAfterTheReceiver() {
        var wanted = new ReminderDays("1, 3", "4");
        assertThat(wanted.reminders()).isEqualTo(2);
        assertThat(wanted.next(1)).isEqualTo(3);
        assertThat(wanted.next(2)).isEqualTo(4);
        assertThatThrownBy(() -> new ReminderDays("1,3", "3"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("S2S_TELL_AUTHORITIES_ON_DAY must come after");
    }
}
