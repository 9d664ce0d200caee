package uk.s2s.service.lostpupils;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.pages.Times;
import uk.s2s.service.schools.Organisation;
import uk.s2s.service.schools.Schools;

/** What pages say of a lost pupil's record that is no pupil data. */
@Component
public class Facts {

    private final Schools schools;

    Facts(Schools schools) {
        this.schools = schools;
    }

    public RecordFacts of(Records.Found found) {
        LostPupil pupil = found.pupil();
        Whereabouts whereabouts = Whereabouts.of(found.file());
        return new RecordFacts(
                found.file().reference(),
                name(pupil.school()),
                name(new SchoolNumber(pupil.school().la().value() + "LLLL")),
                whereabouts.letter() + ": " + whereabouts.title(),
                Times.minute(pupil.heldAt()),
                pupil.isHeld() ? "Held since " + Times.minute(pupil.changedAt()) : end(pupil),
                pupil.isHeld());
    }

    /** What has become of a record that is not held any more, in a sentence. */
    String end(LostPupil pupil) {
        Instant removed = pupil.contentRemovedAt();
        return removed == null || pupil.standing() == Standing.REMOVED
                ? outcome(pupil)
                : outcome(pupil)
                        + " Its content was removed on %s, when its time was over.".formatted(Times.minute(removed));
    }

    private String outcome(LostPupil pupil) {
        SchoolNumber by = pupil.passedOnBy();
        SchoolNumber to = pupil.passedOnTo();
        if (pupil.standing() == Standing.REMOVED) {
            return "Nobody found the pupil before its time was over; its content was removed on %s."
                    .formatted(Times.minute(pupil.changedAt()));
        }
        if (pupil.standing() == Standing.PASSED_ON && by != null && to == null) {
            return "%s handed it to %s by a pick-up link; fetched on %s."
                    .formatted(name(by), pupil.handedTo(), Times.minute(pupil.changedAt()));
        }
        SchoolNumber foundAt = pupil.foundAt();
        if (pupil.standing() == Standing.FOUND && foundAt != null) {
            return "Found: the pupil came to %s with another file, seen on %s."
                    .formatted(name(foundAt), Times.minute(pupil.changedAt()));
        }
        if (pupil.standing() == Standing.FOUND) {
            return "Found: a school without an account fetched another file of the pupil by a pick-up link on %s."
                    .formatted(Times.minute(pupil.changedAt()));
        }
        if (pupil.standing() != Standing.PASSED_ON || by == null || to == null) {
            return "Its sender took it back on %s.".formatted(Times.minute(pupil.changedAt()));
        }
        return "%s passed it on to %s on %s.".formatted(name(by), name(to), Times.minute(pupil.changedAt()));
    }

    SchoolChoice choice(Organisation school) {
        return SchoolChoice.of(school);
    }

    /** With the names of the organisations. */
    List<Look> named(List<Look> looks) {
        return looks.stream()
                .map(look -> new Look(
                        look.kind(),
                        look.person(),
                        name(new SchoolNumber(look.organisation())),
                        look.reason(),
                        look.at()))
                .toList();
    }

    /** Such as "Drake Primary School (9262377)". */
    public String name(SchoolNumber number) {
        return schools.find(number).map(Organisation::name).orElse("") + " (" + number + ")";
    }
}
