package uk.s2s.ctf.checks;

import static uk.s2s.ctf.CtfFinding.SCHOOL_NUMBER_WRONG;
import static uk.s2s.ctf.CtfFinding.SOURCE_NOT_NAMED;

import java.util.List;

/** Half of a school's number in the header: the LA's three digits or the school's four, and the letters that may stand in their place. */
final class SchoolPartCheck implements ValueCheck {

    private static final String LA_EXPECTED = "three digits";
    private static final String ESTAB_EXPECTED = "four digits, or LLLL for a local authority";

    private final int digits;
    private final List<String> letters;
    private final String unknown;
    private final String expected;

    private SchoolPartCheck(int digits, List<String> letters, String unknown, String expected) {
        this.digits = digits;
        this.letters = letters;
        this.unknown = unknown;
        this.expected = expected;
    }

    /** A download site of the department writes XXX for itself: warned of and taken. */
    static SchoolPartCheck ofSourceLa() {
        return new SchoolPartCheck(3, List.of(), "XXX", LA_EXPECTED);
    }

    static SchoolPartCheck ofSourceEstab() {
        return new SchoolPartCheck(4, List.of("LLLL", "XXXX"), "", ESTAB_EXPECTED);
    }

    static SchoolPartCheck ofDestinationLa() {
        return new SchoolPartCheck(
                3,
                List.of("XXX", "MMM"),
                "",
                LA_EXPECTED + ", XXX if nobody knows, or MMM for a school outside the sector");
    }

    static SchoolPartCheck ofDestinationEstab() {
        return new SchoolPartCheck(4, List.of("LLLL", "XXXX", "MMMM"), "", ESTAB_EXPECTED + ", XXXX or MMMM");
    }

    @Override
    public void check(Value value, Scene scene) {
        if (value.isDigits(digits) || letters.contains(value.text())) {
            return;
        }
        String item = Words.item(scene.leaf.element);
        if (value.is(unknown)) {
            scene.report(
                    SOURCE_NOT_NAMED,
                    "The header does not name the sending school: " + item + " is " + unknown
                            + ". Enter your school's number in your MIS.",
                    "Expected " + expected);
        } else if (scene.destination.isOverruled(scene.leaf)) {
            scene.destination.decided(scene);
        } else {
            scene.report(
                    SCHOOL_NUMBER_WRONG,
                    item + " must be " + expected + ". Correct the number in your MIS and export the file again.",
                    "Expected " + expected);
        }
    }
}
