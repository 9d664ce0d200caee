package uk.s2s.service.transfers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.s2s.ctf.CtfHeader;
import uk.s2s.ctf.Finding;
import uk.s2s.ctf.names.CtfFileName;
import uk.s2s.ctf.names.Destination;
import uk.s2s.ctf.names.OwnDestination;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.schools.Organisation;
import uk.s2s.service.schools.Schools;

/** Holds the file name's two parties against whoever sends and against the directory. */
@Component
class Addressee {

    private final Schools schools;

    Addressee(Schools schools) {
        this.schools = schools;
    }

    List<Finding> check(SchoolNumber sender, CtfFileName name) {
        List<Finding> findings = new ArrayList<>();
        name.source()
                .filter(source -> !source.equals(sender))
                .ifPresent(source -> findings.add(notYours(source, sender)));
        if (name.destination() instanceof Destination.School to) {
            destination(sender, name, to).ifPresent(findings::add);
        }
        return findings;
    }

    /**
     * A file whose name does not say whose it is: then its header has to. A local authority passes on files of schools.
     *
     * @param header empty when it could not be read, which is a finding of its own
     */
    Optional<Finding> checkHeader(SchoolNumber sender, CtfFileName name, Optional<CtfHeader> header) {
        if (name.source().isPresent() || sender.isLocalAuthority()) {
            return Optional.empty();
        }
        return header.map(CtfHeader::source)
                .flatMap(source -> Destination.of(source.la(), source.estab()))
                .filter(Destination.School.class::isInstance)
                .map(source -> ((Destination.School) source).number())
                .filter(source -> !source.equals(sender))
                .map(source -> headerNotYours(source, sender));
    }

    /** A name whose sender and receiver are one is answered where it is read. */
    private Optional<Finding> destination(SchoolNumber sender, CtfFileName name, Destination.School destination) {
        SchoolNumber to = destination.number();
        if (to.equals(sender)) {
            return name.source().filter(sender::equals).isPresent()
                    ? Optional.empty()
                    : OwnDestination.of(sender, destination);
        }
        Optional<Organisation> known = schools.find(to);
        if (known.isEmpty()) {
            return Optional.of(notKnown(to));
        }
        if (!known.get().open()) {
            return Optional.of(closed(known.get(), sender));
        }
        return schools.isTold(to) ? Optional.empty() : Optional.of(notTold(known.get()));
    }

    private Finding notYours(SchoolNumber source, SchoolNumber sender) {
        return TransferFinding.SOURCE_NOT_YOURS.because(
                ("The file name says that it comes from %s, but you are signed in as %s. Send it from the school that made it,"
                                + " or change to that organisation if you work for it too.")
                        .formatted(called(source), called(sender)));
    }

    private Finding headerNotYours(SchoolNumber source, SchoolNumber sender) {
        return TransferFinding.SOURCE_NOT_YOURS.because(
                ("The header says that this file comes from %s, but you are signed in as %s. Send it from the school that made it,"
                                + " or change to that organisation if you work for it too. If it is yours, check your school's"
                                + " number in your MIS and export the file again.")
                        .formatted(called(source), called(sender)),
                "SourceSchool is " + source + " in the header; the file name names no sender");
    }

    private static Finding notKnown(SchoolNumber to) {
        return TransferFinding.DESTINATION_NOT_KNOWN.because(
                ("The file name is addressed to %s, and there is no school or local authority with that number. Look the school up"
                                + " under Find a school, correct its number in your MIS and export again.")
                        .formatted(to));
    }

    private Finding closed(Organisation school, SchoolNumber sender) {
        String next = schools.onlySuccessor(school.number())
                .map(one -> one.number().equals(sender)
                        ? "Its only successor is your own organisation. Choose the pupil's new school in your MIS and export again."
                        : "Its successor is %s (%s).".formatted(one.name(), one.number()))
                .orElse(
                        "The directory names no single successor: ask the local authority which school took its pupils on.");
        return TransferFinding.DESTINATION_CLOSED.because(
                "%s (%s) has closed and collects no files. %s".formatted(school.name(), school.number(), next));
    }

    private static Finding notTold(Organisation school) {
        return TransferFinding.DESTINATION_NOT_TOLD.because(
                ("%s (%s) has given no e-mail address for notices, so it will not hear of the file by e-mail. It can still collect it."
                                + " Tell the school yourself that a file is waiting.")
                        .formatted(school.name(), school.number()));
    }

    private String called(SchoolNumber number) {
        return schools.find(number).map(one -> one.name() + " (" + number + ")").orElse(number.value());
    }
}
