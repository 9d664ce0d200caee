package uk.s2s.service.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UsualTermsTests {

    private final UsualTerms usual = new UsualTerms(new BankHolidays());

    static IntStream years() {
        return IntStream.rangeClosed(2015, 2040);
    }

    @Test
    void aYearLooksAsItsRuleSays() {
        assertThat(usual.of(new AcademicYear(2026)))
                .containsExactly(
                        term("Autumn 1", "2026-09-01", "2026-10-23"),
                        term("Autumn 2", "2026-11-02", "2026-12-18"),
                        term("Spring 1", "2027-01-04", "2027-02-12"),
                        term("Spring 2", "2027-02-22", "2027-03-19"),
                        term("Summer 1", "2027-04-05", "2027-05-28"),
                        term("Summer 2", "2027-06-07", "2027-07-22"));
    }

    private static Term term(String name, String first, String last) {
        return new Term(name, LocalDate.parse(first), LocalDate.parse(last));
    }

    @ParameterizedTest
    @MethodSource("years")
    void termsFollowEachOtherAndHolidaysAreWholeWeeks(int year) {
        List<Term> terms = usual.of(new AcademicYear(year));
        for (int at = 1; at < terms.size(); at++) {
            assertThat(terms.get(at).first()).isAfter(terms.get(at - 1).last());
            assertThat(terms.get(at).first().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
            assertThat(terms.get(at - 1).last().getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
        }
    }

    @ParameterizedTest
    @MethodSource("years")
    void christmasAndEasterAreFree(int year) {
        assertThat(usual.of(new AcademicYear(year)))
                .noneMatch(term -> term.holds(LocalDate.of(year, 12, 25)) || term.holds(LocalDate.of(year + 1, 1, 1)))
                .noneMatch(term -> term.holds(new BankHolidays().easterMonday(year + 1)));
    }
}
