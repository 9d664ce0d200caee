package uk.s2s.service.calendar;

import java.util.List;
import uk.s2s.identifiers.LaCode;
import uk.s2s.service.pages.Times;

/**
 * An academic year as the page shows it.
 *
 * @param own whether the LA has given the terms
 * @param days school days of the whole year
 */
public record YearView(String title, boolean own, List<Row> rows, int days) {

    /** @param days school days */
    public record Row(String name, String first, String last, int days) {}

    static YearView of(LaCode la, AcademicYear year, SchoolDays schoolDays) {
        List<Row> rows = schoolDays.terms(la, year).stream()
                .map(term -> new Row(
                        term.name(), Times.day(term.first()), Times.day(term.last()), schoolDays.count(term, la)))
                .toList();
        return new YearView(
                year.toString(),
                schoolDays.hasOwnTerms(la, year),
                rows,
                rows.stream().mapToInt(Row::days).sum());
    }
}
