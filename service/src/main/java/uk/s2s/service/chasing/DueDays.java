package uk.s2s.service.chasing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import uk.s2s.identifiers.LaCode;
import uk.s2s.service.calendar.SchoolDays;

/** The only place that decides how days are counted: school days of the receiver's local authority, each from its morning. */
@Component
class DueDays {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    /** When offices open and somebody reads what has come. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final SchoolDays schoolDays;

    DueDays(SchoolDays schoolDays) {
        this.schoolDays = schoolDays;
    }

    /** The morning of that school day after the arrival. */
    Instant due(Instant arrived, int day, LaCode la) {
        LocalDate arrival = arrived.atZone(ENGLAND).toLocalDate();
        return schoolDays
                .after(arrival, day, la)
                .atTime(MORNING)
                .atZone(ENGLAND)
                .toInstant();
    }

    /** As {@link #due}, but not before the next school day: a service that was stopped for long reminds nobody twice a day. */
    Instant dueAfter(Instant now, Instant arrived, int day, LaCode la) {
        Instant due = due(arrived, day, la);
        Instant next = due(now, 1, la);
        return due.isBefore(next) ? next : due;
    }
}
