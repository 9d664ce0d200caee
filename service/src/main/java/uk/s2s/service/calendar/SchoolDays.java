package uk.s2s.service.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import uk.s2s.identifiers.LaCode;

/**
 * Counts the days on which an LA's schools are open: within its terms, no weekend, no bank holiday. Terms are the LA's own
 * for the academic years that it has given, else the usual ones (see {@link UsualTerms}). What one school does otherwise,
 * such as its training days, is not known. Dates are England's.
 */
@Service
public class SchoolDays {

    private static final int MOST = 1_000;

    private final TermDates given;
    private final UsualTerms usual;
    private final BankHolidays bankHolidays;

    SchoolDays(TermDates given, UsualTerms usual, BankHolidays bankHolidays) {
        this.given = given;
        this.usual = usual;
        this.bankHolidays = bankHolidays;
    }

    public boolean isSchoolDay(LocalDate day, LaCode la) {
        return isSchoolDay(day, given.of(la));
    }

    private boolean isSchoolDay(LocalDate day, Map<AcademicYear, List<Term>> terms) {
        return isWorkingDay(day) && terms(terms, AcademicYear.of(day)).stream().anyMatch(term -> term.holds(day));
    }

    private boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !bankHolidays.includes(day);
    }

    private List<Term> terms(Map<AcademicYear, List<Term>> terms, AcademicYear year) {
        List<Term> own = terms.get(year);
        return own == null ? usual.of(year) : own;
    }

    /**
     * The last of so many school days, of which the first is the next one after a day: "no later than 15 school days after".
     *
     * @param schoolDays 0 for the day itself, at most 1,000
     */
    public LocalDate after(LocalDate from, int schoolDays, LaCode la) {
        if (schoolDays < 0 || schoolDays > MOST) {
            throw new IllegalArgumentException("School days are counted from 0 to %d".formatted(MOST));
        }
        Map<AcademicYear, List<Term>> terms = given.of(la);
        LocalDate day = from;
        for (int left = schoolDays; left > 0; ) {
            day = day.plusDays(1);
            if (isSchoolDay(day, terms)) {
                left--;
            }
        }
        return day;
    }

    /** The day so many school days before another one. */
    public LocalDate before(LocalDate to, int schoolDays, LaCode la) {
        Map<AcademicYear, List<Term>> terms = given.of(la);
        LocalDate day = to;
        for (int left = schoolDays; left > 0; ) {
            day = day.minusDays(1);
            if (isSchoolDay(day, terms)) {
                left--;
            }
        }
        return day;
    }

    /** How many school days come after a day, up to and including a later one; 0 where that is not later. */
    public int between(LocalDate from, LocalDate to, LaCode la) {
        Map<AcademicYear, List<Term>> terms = given.of(la);
        return (int) from.plusDays(1)
                .datesUntil(to.isAfter(from) ? to.plusDays(1) : from.plusDays(1))
                .filter(day -> isSchoolDay(day, terms))
                .count();
    }

    /** The terms that count for an LA in an academic year. */
    public List<Term> terms(LaCode la, AcademicYear year) {
        return terms(given.of(la), year);
    }

    /** Whether the LA has given its own terms for the academic year. */
    public boolean hasOwnTerms(LaCode la, AcademicYear year) {
        return given.of(la).containsKey(year);
    }

    /** School days from a day to another, both counted. */
    int count(Term term, LaCode la) {
        return between(term.first().minusDays(1), term.last(), la);
    }

    /** As {@link #isSchoolDay} for a term that no LA has given yet. */
    int workingDays(Term term) {
        return (int) term.first()
                .datesUntil(term.last().plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }
}
