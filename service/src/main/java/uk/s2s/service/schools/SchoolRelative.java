package uk.s2s.service.schools;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.pages.Times;

/**
 * A predecessor or successor of a school.
 *
 * @param name null if the register does not give it
 * @param number null unless the directory holds the school
 * @param kind such as "merged"; empty for a plain one
 * @param since null if not known
 */
public record SchoolRelative(
        int urn,
        @Nullable String name,
        @Nullable SchoolNumber number,
        String kind,
        @Nullable LocalDate since) {

    /** What the register says of the step from one to the other: "merged, 1 September 2024". */
    public String how() {
        String date = since == null ? "" : Times.day(since);
        return kind.isEmpty() || date.isEmpty() ? kind + date : kind + ", " + date;
    }
}
