package uk.s2s.service.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.s2s.identifiers.LaCode;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.schools.Schools;

/** Whether terms can be an LA's: each by itself, no two at once, and all of an academic year together. */
@Component
class TermCheck {

    private static final int EARLIEST = 2000;
    private static final int YEARS_AHEAD = 5;
    private static final int LONGEST_TERM = 120;

    /** A year has 190 days (SI 1999/3181) and up to five for training; what differs more is a mistake. */
    private static final int FEWEST_DAYS = 175;

    private static final int MOST_DAYS = 205;

    private final Schools schools;
    private final SchoolDays schoolDays;

    TermCheck(Schools schools, SchoolDays schoolDays) {
        this.schools = schools;
        this.schoolDays = schoolDays;
    }

    /**
     * @param own whether whoever imports may say when an LA has its terms
     * @param problems what is wrong is added here
     */
    void check(List<TermRow> rows, Predicate<LaCode> own, LocalDate today, Problems problems) {
        for (TermRow row : rows) {
            if (!own.test(row.la())) {
                problems.add("Line %d, LA: %s is not your local authority. Leave its lines out."
                        .formatted(row.line(), row.la()));
            } else if (schools.find(SchoolNumber.ofLocalAuthority(row.la())).isEmpty()) {
                problems.add("Line %d, LA: there is no local authority %s. Look its number up under Find a school."
                        .formatted(row.line(), row.la()));
            }
            checkDays(row, today, problems);
        }
        byLa(rows).values().forEach(years -> years.values().forEach(terms -> checkYear(terms, problems)));
    }

    static Map<String, Map<AcademicYear, List<TermRow>>> byLa(List<TermRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.la().value(),
                        TreeMap::new,
                        Collectors.groupingBy(TermRow::year, TreeMap::new, Collectors.toList())));
    }

    private static void checkDays(TermRow row, LocalDate today, Problems problems) {
        Term term = row.term();
        int latest = today.getYear() + YEARS_AHEAD;
        if (term.first().getYear() < EARLIEST || term.first().getYear() > latest) {
            problems.add("Line %d, First day: the year is %d and should be from %d to %d."
                    .formatted(row.line(), term.first().getYear(), EARLIEST, latest));
        }
        if (term.last().isBefore(term.first())) {
            problems.add("Line %d, Last day: it is before the first day. Exchange the two, or correct the year."
                    .formatted(row.line()));
        } else if (term.first().plusDays(LONGEST_TERM).isBefore(term.last())) {
            problems.add(
                    "Line %d, Last day: the term would last more than %d days. Give each half term a line of its own."
                            .formatted(row.line(), LONGEST_TERM));
        } else if (!row.year().equals(AcademicYear.of(term.last()))) {
            problems.add("Line %d, Last day: a term ends by 31 July of its academic year.".formatted(row.line()));
        }
    }

    private void checkYear(List<TermRow> terms, Problems problems) {
        for (int at = 0; at < terms.size(); at++) {
            TermRow row = terms.get(at);
            terms.subList(0, at).stream()
                    .filter(earlier -> earlier.term().overlaps(row.term()))
                    .findFirst()
                    .ifPresent(earlier -> problems.add(
                            "Line %d: the term has days in common with the one in line %d. Correct one of them."
                                    .formatted(row.line(), earlier.line())));
        }
        if (problems.isEmpty()) {
            checkDaysOf(terms, problems);
        }
    }

    /** Half a year's terms would make the rest of it a holiday. */
    private void checkDaysOf(List<TermRow> terms, Problems problems) {
        int days = terms.stream()
                .mapToInt(row -> schoolDays.workingDays(row.term()))
                .sum();
        if (days < FEWEST_DAYS || days > MOST_DAYS) {
            problems.add(
                    "LA %s, %s: the terms make %d school days, and a year has about 195. Give all terms of the year, and leave out the holidays."
                            .formatted(terms.get(0).la(), terms.get(0).year(), days));
        }
    }
}
