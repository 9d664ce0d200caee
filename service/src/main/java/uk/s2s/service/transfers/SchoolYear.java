package uk.s2s.service.transfers;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** School years by the calendar year in which they begin, on 1 September. */
final class SchoolYear {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final int SEPTEMBER = 9;

    private SchoolYear() {}

    static int of(Instant at) {
        ZonedDateTime day = at.atZone(ENGLAND);
        return day.getMonthValue() >= SEPTEMBER ? day.getYear() : day.getYear() - 1;
    }
}
