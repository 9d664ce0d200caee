package uk.s2s.service.chasing;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The only place that decides how days are counted: in England, each from its morning. */
@Component
class DueDays {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    /** When offices open and somebody reads what has come. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    /** The morning of that day; the day of arrival is day 0. */
    Instant due(Instant arrived, int day) {
        return arrived.atZone(ENGLAND)
                .toLocalDate()
                .plusDays(day)
                .atTime(MORNING)
                .atZone(ENGLAND)
                .toInstant();
    }

    /** As {@link #due}, but not before tomorrow: a service that was stopped for long reminds nobody twice a day. */
    Instant dueAfter(Instant now, Instant arrived, int day) {
        Instant due = due(arrived, day);
        Instant tomorrow = due(now, 1);
        return due.isBefore(tomorrow) ? tomorrow : due;
    }
}
