package uk.s2s.service.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Terms where an LA has given none. Nobody publishes England's terms as a whole: each LA, and each academy, foundation and
 * voluntary aided school, sets its own (Education Act 2002, section 32). These are our assumption, after the habit of most
 * LAs; {@code docs/requests.md} tells the rule in words. They make about 195 days, of which schools keep up to five for
 * training.
 */
@Component
class UsualTerms {

    private static final int WEEK = 7;
    private static final int TO_FRIDAY_BEFORE = 3;

    private final BankHolidays bankHolidays;

    UsualTerms(BankHolidays bankHolidays) {
        this.bankHolidays = bankHolidays;
    }

    List<Term> of(AcademicYear year) {
        int autumn = year.begins();
        int spring = autumn + 1;
        LocalDate october = LocalDate.of(autumn, Month.OCTOBER, 28).with(previousOrSame(MONDAY));
        LocalDate christmas = LocalDate.of(autumn, Month.DECEMBER, 25).with(previousOrSame(MONDAY));
        LocalDate february = LocalDate.of(spring, Month.FEBRUARY, 12).with(nextOrSame(MONDAY));
        LocalDate easterMonday = bankHolidays.easterMonday(spring);
        LocalDate may = LocalDate.of(spring, Month.MAY, 1).with(lastInMonth(MONDAY));
        return List.of(
                term("Autumn 1", LocalDate.of(autumn, Month.SEPTEMBER, 1), october),
                term("Autumn 2", october.plusDays(WEEK), christmas),
                term("Spring 1", christmas.plusDays(2 * WEEK), february),
                term("Spring 2", february.plusDays(WEEK), easterMonday.minusDays(WEEK)),
                term("Summer 1", easterMonday.plusDays(WEEK), may),
                new Term("Summer 2", may.plusDays(WEEK), LocalDate.of(spring, Month.JULY, 22)));
    }

    /** @param holiday the Monday that it begins with */
    private static Term term(String name, LocalDate first, LocalDate holiday) {
        return new Term(name, first, holiday.minusDays(TO_FRIDAY_BEFORE));
    }
}
