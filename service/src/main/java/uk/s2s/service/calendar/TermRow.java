package uk.s2s.service.calendar;

import uk.s2s.identifiers.LaCode;

/**
 * A term as a file gives it.
 *
 * @param line where it stands, from 1
 */
record TermRow(long line, LaCode la, Term term) {

    AcademicYear year() {
        return AcademicYear.of(term.first());
    }
}
