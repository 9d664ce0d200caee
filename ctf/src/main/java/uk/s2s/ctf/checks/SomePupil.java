package uk.s2s.ctf.checks;

import static uk.s2s.ctf.CtfFinding.NO_PUPILS;

/** A file without a pupil has nothing to send. */
final class SomePupil implements GroupRule {

    @Override
    public void ended(Group group, Scene scene) {
        if (scene.file.pupils == 0) {
            scene.report(
                    NO_PUPILS,
                    "The file holds no pupil. Select the pupils in your MIS and export the file again.",
                    "Expected CTFpupilData/Pupil");
        }
    }
}
