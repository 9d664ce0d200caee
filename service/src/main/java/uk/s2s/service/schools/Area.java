package uk.s2s.service.schools;

import java.util.List;
import uk.s2s.identifiers.LaCode;

/**
 * The numbers that belong to a local authority: all that begin with its own three digits, and those under which its schools
 * were known at other authorities before a reorganisation.
 *
 * @param formerNumbers seven characters each; none that is another open school's now
 */
public record Area(LaCode la, List<String> formerNumbers) {

    public Area {
        formerNumbers = List.copyOf(formerNumbers);
    }

    /** @param number seven characters, or anything else, which is nobody's */
    public boolean contains(String number) {
        return number.startsWith(la.value()) || formerNumbers.contains(number);
    }

    /** The least of all numbers that begin with the authority's, as they are sorted. */
    public String lowest() {
        return la.value() + "0000";
    }

    /** The greatest of them: letters come after digits. */
    public String highest() {
        return la.value() + "ZZZZ";
    }
}
