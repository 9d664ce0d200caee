package uk.s2s.service.calendar;

import java.time.LocalDate;

/**
 * A stretch of time in which schools are open, weekends and bank holidays apart: a term, or half of one.
 *
 * @param name such as "Autumn 1"
 * @param last itself in the term
 */
public record Term(String name, LocalDate first, LocalDate last) {

    boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    boolean overlaps(Term other) {
        return !other.last.isBefore(first) && !last.isBefore(other.first);
    }
}
