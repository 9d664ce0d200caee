package uk.s2s.service.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An academic year as reports and lists of files count it: from 1 September to 31 August, in England. Terms may begin some days
 * before, see {@link uk.s2s.service.calendar.AcademicYear}.
 *
 * @param begins the calendar year in which it begins
 */
public record ReportYear(int begins) {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final int SEPTEMBER = 9;
    private static final int OFFERED = 6;

    static ReportYear at(Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, ENGLAND);
        return new ReportYear(day.getMonthValue() >= SEPTEMBER ? day.getYear() : day.getYear() - 1);
    }

    /** The year that an address names, if it is one of those offered; else the present one. */
    static ReportYear read(String typed, Instant now) {
        return offered(now).stream()
                .filter(year -> year.value().equals(typed.strip()))
                .findFirst()
                .orElse(at(now));
    }

    /** The present one and those before it. */
    public static List<ReportYear> offered(Instant now) {
        int present = at(now).begins();
        return IntStream.range(0, OFFERED)
                .mapToObj(ago -> new ReportYear(present - ago))
                .toList();
    }

    public LocalDate first() {
        return LocalDate.of(begins, SEPTEMBER, 1);
    }

    public LocalDate last() {
        return new ReportYear(begins + 1).first().minusDays(1);
    }

    /** The first moment that belongs to it. */
    public Instant from() {
        return first().atStartOfDay(ENGLAND).toInstant();
    }

    /** The first moment that belongs to the next. */
    public Instant to() {
        return new ReportYear(begins + 1).from();
    }

    /** As addresses carry it. */
    public String value() {
        return String.valueOf(begins);
    }

    /** Such as {@code 2026 to 2027}. */
    public String title() {
        return begins + " to " + (begins + 1);
    }
}
