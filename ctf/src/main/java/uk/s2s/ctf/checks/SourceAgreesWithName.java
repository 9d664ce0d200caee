package uk.s2s.ctf.checks;

import static uk.s2s.ctf.CtfFinding.SOURCE_NOT_NAMED;

import java.util.Optional;
import uk.s2s.ctf.HeaderSchool;
import uk.s2s.ctf.names.NameAgreement;
import uk.s2s.identifiers.InvalidIdentifier;
import uk.s2s.identifiers.SchoolNumber;

/** Header and file name name the same sender. */
final class SourceAgreesWithName implements GroupRule {

    @Override
    public void ended(Group group, Scene scene) {
        HeaderSchool source = scene.file.source();
        if (source.estab().equals("XXXX") && !source.isUnknown()) {
            scene.report(
                    SOURCE_NOT_NAMED,
                    "The header does not name the sending school: its school number is XXXX. Enter your school's number in"
                            + " your MIS.",
                    "Expected four digits, or LLLL for a local authority");
        }
        scene.options
                .fileName()
                .flatMap(name -> NameAgreement.ofSource(name, number(scene.file.source()), scene.groupPlace()))
                .ifPresent(scene::keep);
    }

    /** Empty where the header has no number; what it has instead is a finding of its own. */
    private static Optional<SchoolNumber> number(HeaderSchool school) {
        try {
            return Optional.of(new SchoolNumber(school.number()));
        } catch (InvalidIdentifier e) {
            return Optional.empty();
        }
    }
}
