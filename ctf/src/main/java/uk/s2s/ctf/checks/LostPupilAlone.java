package uk.s2s.ctf.checks;

import static uk.s2s.ctf.CtfFinding.LOST_PUPIL_NOT_ALONE;

import uk.s2s.ctf.HeaderSchool;
import uk.s2s.ctf.names.Destination;

/** Files for nobody known (XXX) and for schools outside the sector (MMM) are searched pupil by pupil: one in each. */
final class LostPupilAlone implements GroupRule {

    @Override
    public void ended(Group group, Scene scene) {
        if (isSpecial(scene) && scene.file.pupils > 1) {
            scene.report(
                    LOST_PUPIL_NOT_ALONE,
                    "A file whose destination is unknown (X) or outside the sector (M) may hold one pupil; this one holds "
                            + scene.file.pupils + ". Export one file for each pupil.",
                    "One Pupil for destinations XXXXXXX and MMMMMMM");
        }
    }

    /** The name decides where there is one: schools edit it, and the header stays as it was. */
    private static boolean isSpecial(Scene scene) {
        return scene.options
                .fileName()
                .map(name -> !(name.destination() instanceof Destination.School))
                .orElseGet(() -> isSpecial(scene.file.destination()));
    }

    private static boolean isSpecial(HeaderSchool destination) {
        return destination.isUnknown() || destination.isOutsideSector();
    }
}
