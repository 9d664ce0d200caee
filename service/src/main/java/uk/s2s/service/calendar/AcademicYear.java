package uk.s2s.service.calendar;

import java.time.LocalDate;
import java.time.Month;

/**
 * A school year. It begins on 1 August here, since some terms begin in the last days of that month.
 *
 * @param begins the calendar year that it begins in
 */
public record AcademicYear(int begins) implements Comparable<AcademicYear> {

    public static AcademicYear of(LocalDate day) {
        return new AcademicYear(day.getMonthValue() < Month.AUGUST.getValue() ? day.getYear() - 1 : day.getYear());
    }

    public AcademicYear next() {
        return new AcademicYear(begins + 1);
    }

    public LocalDate first() {
        return LocalDate.of(begins, Month.AUGUST, 1);
    }

    public LocalDate last() {
        return next().first().minusDays(1);
    }

    @Override
    public int compareTo(AcademicYear other) {
        return Integer.compare(begins, other.begins);
    }

    /** As people write it, such as {@code 2026/27}. */
    @Override
    public String toString() {
        return "%d/%02d".formatted(begins, (begins + 1) % 100);
    }
}
