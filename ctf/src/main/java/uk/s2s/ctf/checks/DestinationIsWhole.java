package uk.s2s.ctf.checks;

import static uk.s2s.ctf.CtfFinding.SCHOOL_NUMBER_WRONG;

import uk.s2s.ctf.HeaderSchool;

/** XXX goes with XXXX and MMM with MMMM; half of one beside half of another is no destination. */
final class DestinationIsWhole implements GroupRule {

    @Override
    public void ended(Group group, Scene scene) {
        HeaderSchool destination = scene.file.destination();
        if (isHalf(destination, "XXX", "XXXX") || isHalf(destination, "MMM", "MMMM")) {
            scene.destination.fault(
                    scene,
                    SCHOOL_NUMBER_WRONG,
                    "Only one half of the destination's number is X or M: XXX belongs with XXXX, MMM with MMMM, and a school's"
                            + " number is digits only. Correct the destination in your MIS and export the file again.",
                    "LEA and Estab of DestSchool do not go together");
        }
    }

    private static boolean isHalf(HeaderSchool destination, String la, String estab) {
        boolean given = !destination.la().isEmpty() && !destination.estab().isEmpty();
        return given && destination.la().equals(la) != destination.estab().equals(estab);
    }
}
