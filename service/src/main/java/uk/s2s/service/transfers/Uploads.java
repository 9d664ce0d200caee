package uk.s2s.service.transfers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import uk.s2s.ctf.Finding;
import uk.s2s.ctf.Verdict;
import uk.s2s.ctf.names.CtfFileName;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.schools.Organisation;
import uk.s2s.service.schools.Schools;

/** Takes files in: examined first, then stored, indexed, told and proved in one transaction, or not at all. */
@Service
class Uploads {

    private final Examiner examiner;
    private final Reception reception;
    private final Splitting splitting;
    private final Schools schools;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final DataSize checkedAtOnce;

    /**
     * @param checkedAtOnce larger files are stored first and checked in the background
     */
    Uploads(
            Examiner examiner,
            Reception reception,
            Splitting splitting,
            Schools schools,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${s2s.checked-at-once}") DataSize checkedAtOnce) {
        this.checkedAtOnce = checkedAtOnce;
        this.examiner = examiner;
        this.reception = reception;
        this.splitting = splitting;
        this.schools = schools;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The verdict that sending would give; nothing is kept. */
    UploadOutcome check(SignedIn who, UploadedFile file) throws IOException {
        Permissions.require(who, Action.CHECK_FILE);
        return new UploadOutcome.Checked(
                file.name(), examiner.examine(who.number(), file).file());
    }

    /**
     * Sends a file.
     *
     * @param id of the transfer to make; sending the same bytes with the same id again makes nothing new
     */
    UploadOutcome send(SignedIn who, UUID id, UploadedFile file) throws IOException {
        Permissions.require(who, Action.SEND_FILE);
        boolean later = file.size() > checkedAtOnce.toBytes();
        Examination found = later ? examiner.identify(who.number(), file) : examiner.examine(who.number(), file);
        Optional<Course> course = found.name().flatMap(name -> course(who.number(), found, name, later));
        if (course.isEmpty() && splitting.isOffered(found, file)) {
            course = Optional.of(new Course.Split());
        }
        return course.isEmpty()
                ? new UploadOutcome.Refused(file.name(), found.file())
                : take(newTransfer(who, id, file, found, found.name().orElseThrow()), file, found, course.get());
    }

    /** Empty when the file is refused. A large file for a closed school is refused too: it has not been checked. */
    private Optional<Course> course(SchoolNumber sender, Examination found, CtfFileName name, boolean later) {
        if (found.file().verdict() == Verdict.ACCEPTED) {
            return Optional.of(later ? new Course.CheckLater() : new Course.Deliver());
        }
        return later ? Optional.empty() : successor(sender, found, name).map(Course.Ask::new);
    }

    /** Where the file could go, when nothing else is wrong than that its receiver has closed; never back to its sender. */
    private Optional<Organisation> successor(SchoolNumber sender, Examination found, CtfFileName name) {
        List<Finding> errors = found.file().errors();
        if (found.file().verdict() != Verdict.REFUSED
                || errors.isEmpty()
                || !errors.stream().allMatch(error -> error.code() == TransferFinding.DESTINATION_CLOSED)) {
            return Optional.empty();
        }
        return schools.onlySuccessor(new SchoolNumber(name.destination().text()))
                .filter(successor -> !successor.number().equals(sender));
    }

    private UploadOutcome take(NewTransfer transfer, UploadedFile file, Examination found, Course course) {
        return transaction.execute(status -> {
            try (InputStream bytes = file.open()) {
                return reception.take(transfer, bytes, found.file(), course);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    private NewTransfer newTransfer(SignedIn who, UUID id, UploadedFile file, Examination found, CtfFileName name) {
        String proper = new CtfFileName(Optional.of(who.number()), name.destination(), name.sequence()).canonical();
        String to = name.destination().text();
        return new NewTransfer(
                id,
                who.number(),
                to,
                to,
                file.name(),
                proper,
                found.sha256(),
                found.size(),
                found.file().version(),
                found.pupilHashes(),
                who,
                clock.instant());
    }
}
