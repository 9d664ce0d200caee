package uk.s2s.service.schools.search;

import org.jspecify.annotations.Nullable;
import uk.s2s.service.schools.SchoolStatus;

/**
 * One school in a list of those found.
 *
 * @param number null if it has none
 * @param town empty if not known
 */
public record FoundSchool(
        int urn,
        @Nullable String number,
        String name,
        String type,
        SchoolStatus status,
        String town,
        String postcode,
        String laName) {

    /** By number where that leads to this school; a closed one's number may lead to its successor. */
    public String page() {
        return "/schools/" + (number != null && status.isOpen() ? number : Integer.toString(urn));
    }

    /** Where it is, in a line. */
    public String place() {
        String place = town.isEmpty() ? laName : town.equals(laName) ? town : town + ", " + laName;
        return postcode.isEmpty() ? place : place + ", " + postcode;
    }
}
