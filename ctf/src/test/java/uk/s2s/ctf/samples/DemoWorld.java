package uk.s2s.ctf.samples;

import java.time.LocalDate;

/** The organisations of {@code samples/README.md} and the day on which the samples are written. */
final class DemoWorld {

    record School(String number, String urn, String name) {
        String la() {
            return number.substring(0, 3);
        }

        String estab() {
            return number.substring(3);
        }
    }

    static final School DRAKE = new School("9262377", "120995", "Drake Primary School");
    static final School THETFORD = new School("9266910", "136204", "The Thetford Academy");
    static final School FOREST = new School("9352003", "136316", "Forest Academy");
    static final School NORFOLK = new School("926LLLL", "", "Norfolk");
    static final School SUFFOLK = new School("935LLLL", "", "Suffolk");
    static final School CLOSED = new School("9262198", "142527", "Ten Mile Bank Riverside Academy");
    static final School SUCCESSOR = new School("9263107", "142526", "Hilgay Riverside Academy");
    static final School NO_SUCH_SCHOOL = new School("9269999", "", "");
    static final School UNKNOWN = new School("XXXXXXX", "", "");
    static final School OUTSIDE_THE_SECTOR = new School("MMMMMMM", "", "");

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    /** The year in which the school year of {@link #TODAY} began; a version of the CTF is named after it. */
    static final int SCHOOL_YEAR = 2026;

    private DemoWorld() {}
}
