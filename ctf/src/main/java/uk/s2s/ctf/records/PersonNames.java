package uk.s2s.ctf.records;

/**
 * A pupil's names; what is absent is an empty text.
 *
 * @param surname the legal one
 * @param middleNames one text, with spaces between the names
 */
public record PersonNames(
        String surname,
        String forename,
        String middleNames,
        String preferredSurname,
        String preferredForename,
        String formerSurname,
        String formerForename) {

    /** Without the names, so that it is safe to log. */
    @Override
    public String toString() {
        return "names";
    }
}
