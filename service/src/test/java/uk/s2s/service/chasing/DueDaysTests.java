package uk.s2s.service.chasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import uk.s2s.service.database.StartRefused;

class DueDaysTests {

    private final DueDays days = new DueDays();

    @Test
    void dayBeginsInTheMorningOfEngland() {
        Instant fridayEvening = Instant.parse("2026-10-23T19:30:00Z");
        assertThat(days.due(fridayEvening, 1)).isEqualTo("2026-10-24T07:00:00Z");
        assertThat(days.due(fridayEvening, 2)).isEqualTo("2026-10-25T08:00:00Z"); // the clocks have gone back
    }

    @Test
    void dayLongPastIsTomorrow() {
        Instant now = Instant.parse("2026-11-22T10:00:00Z");
        assertThat(days.dueAfter(now, Instant.parse("2026-10-01T10:00:00Z"), 5)).isEqualTo("2026-11-23T08:00:00Z");
        assertThat(days.dueAfter(now, now, 5)).isEqualTo("2026-11-27T08:00:00Z");
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
