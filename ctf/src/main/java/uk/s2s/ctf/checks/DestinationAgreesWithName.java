package uk.s2s.ctf.checks;

import uk.s2s.ctf.HeaderSchool;
import uk.s2s.ctf.names.Destination;
import uk.s2s.ctf.names.NameAgreement;

/** Header and file name name the same destination, or the difference is said. The name decides where a file goes. */
final class DestinationAgreesWithName implements GroupRule {

    @Override
    public void ended(Group group, Scene scene) {
        if (scene.destination.isSaid()) {
            return;
        }
        HeaderSchool inHeader = scene.file.destination();
        scene.options
                .fileName()
                .flatMap(name -> NameAgreement.ofDestination(
                        name, Destination.of(inHeader.la(), inHeader.estab()), scene.groupPlace()))
                .ifPresent(scene::keep);
    }
}
