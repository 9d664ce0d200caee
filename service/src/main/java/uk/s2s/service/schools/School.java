package uk.s2s.service.schools;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.s2s.identifiers.SchoolNumber;

/**
 * An establishment as the register of establishments knows it.
 *
 * @param urn the register's own number, six digits, which no other establishment ever gets
 * @param number null where the register gives none; a successor may have taken it over
 * @param type such as "Academy converter"
 * @param phase such as "Primary"
 * @param opened null if not known
 * @param closed null if not known, or if it has not closed
 * @param website empty if not known
 * @param laName of its local authority
 * @param previousNumber its number before a reorganisation of local authorities, or null
 */
public record School(
        int urn,
        @Nullable SchoolNumber number,
        String name,
        String type,
        String phase,
        SchoolStatus status,
        @Nullable LocalDate opened,
        @Nullable LocalDate closed,
        Address address,
        String website,
        String laName,
        @Nullable SchoolNumber previousNumber) {

    /** Independent schools take no part in School to School: files for them go out as {@code MMMMMMM}. */
    public boolean isIndependent() {
        return type.startsWith("Other independent");
    }
}
