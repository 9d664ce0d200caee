package uk.s2s.ctf;

/**
 * A sending school or a destination as the header has it, not checked; what is absent is an empty text.
 *
 * @param la three digits; {@code XXX} and {@code MMM} occur in destinations
 * @param estab four digits; {@code LLLL}, {@code XXXX} and {@code MMMM} occur
 * @param academicYear of the sending school only: the year in which the school year begins
 */
public record HeaderSchool(String la, String estab, String urn, String name, String academicYear) {

    public static final HeaderSchool NONE = new HeaderSchool("", "", "", "", "");

    /** LA and establishment as one, such as {@code 9264444}. */
    public String number() {
        return la + estab;
    }

    /** {@code XXX}: nobody knows. */
    public boolean isUnknown() {
        return la.equals("XXX");
    }

    /** {@code MMM}: outside the sector. */
    public boolean isOutsideSector() {
        return la.equals("MMM");
    }
}
