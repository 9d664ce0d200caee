package uk.s2s.service.transfers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** School years by the calendar year in which they begin, on 1 September. */
final class SchoolYear {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final int SEPTEMBER = 9;

    private SchoolYear() {}

    /** The moment when the school year began that this is in. */
    static Instant startOf(Instant at) {
        return LocalDate.of(of(at), SEPTEMBER, 1).atStartOfDay(ENGLAND).toInstant();
    }

    static int of(Instant at) {
        ZonedDateTime day = at.atZone(ENGLAND);
        return day.getMonthValue() >= SEPTEMBER ? day.getYear() : day.getYear() - 1;
    }
}
