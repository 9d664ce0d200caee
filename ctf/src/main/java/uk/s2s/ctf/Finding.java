package uk.s2s.ctf;

/**
 * One thing that a check found.
 *
 * @param message for a school office: where, what, what was expected and what to do; holds nobody's name or number
 * @param technical for the developer of the program that wrote the file; holds nobody's name or number either
 */
public record Finding(FindingCode code, Place place, String message, String technical) {

    /** Puts the place in words before what is said. */
    public static Finding at(Place place, FindingCode code, String what, String technical) {
        String where = place.inWords();
        return new Finding(code, place, where.isEmpty() ? what : where + ": " + what, technical);
    }

    public Severity severity() {
        return code.severity();
    }
}
