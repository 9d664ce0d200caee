package uk.s2s.service.transfers;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.s2s.service.pages.Times;
import uk.s2s.service.transfers.TransferEvent.Actor;
import uk.s2s.service.transfers.TransferEvent.TransferArrived;
import uk.s2s.service.transfers.TransferEvent.TransferHeld;
import uk.s2s.service.transfers.TransferEvent.TransferReceived;
import uk.s2s.service.vault.Vault;

/**
 * Takes an examined file, inside the caller's transaction: bytes, digest, pupil index, history, and, by event, audit
 * entry and notice. Decides what a repeat means:
 *
 * <ul>
 *   <li>the same bytes by the same form, as when an answer is loaded again: nothing new, whatever became of the first;
 *   <li>the same bytes to the same receiver while the earlier transfer stands: nothing new, the earlier receipt is shown;
 *   <li>the same bytes again when the content of the earlier has been removed after its time: taken;
 *   <li>the same name with other bytes while the earlier waits: refused, withdraw that one first;
 *   <li>the same name with other bytes after it was collected, in the same school year: refused, export again;
 *   <li>the name of a file that was rejected, withdrawn, refused or not sent, whose content was removed before anybody collected it, or of
 *       an earlier school year: taken.
 * </ul>
 */
@Component
class Reception {

    private static final Set<TransferState> ENDED_WITHOUT_USE =
            EnumSet.of(TransferState.REJECTED, TransferState.WITHDRAWN, TransferState.REFUSED, TransferState.NOT_SENT);

    private final TransferStore store;
    private final Vault vault;
    private final TransferIds ids;
    private final ApplicationEventPublisher events;

    Reception(TransferStore store, Vault vault, TransferIds ids, ApplicationEventPublisher events) {
        this.store = store;
        this.vault = vault;
        this.ids = ids;
        this.events = events;
    }

    UploadOutcome take(NewTransfer file, InputStream bytes, CheckedFile checked, Course course) throws IOException {
        List<Transfer> earlier = store.lockRepeats(file);
        Optional<Transfer> ofThisForm =
                earlier.stream().filter(one -> one.id().equals(file.id())).findFirst();
        if (ofThisForm.filter(file::isSameAs).isPresent()) {
            return again(file, ofThisForm.get(), course, checked);
        }
        List<Transfer> standing = earlier.stream()
                .filter(one -> !ENDED_WITHOUT_USE.contains(one.state()))
                .toList();
        Optional<Transfer> same = standing.stream()
                .filter(file::isSameAs)
                .filter(Transfer::hasContent)
                .findFirst();
        if (same.isPresent()) {
            return again(file, same.get(), course, checked);
        }
        Optional<Transfer> sameName = standing.stream()
                .filter(file::hasNameOf)
                .filter(one -> !one.wentUncollected())
                .filter(one -> !file.isSameAs(one))
                .filter(one -> SchoolYear.of(one.uploadedAt()) == SchoolYear.of(file.at()))
                .findFirst();
        if (sameName.isPresent()) {
            return nameUsed(file, sameName.get(), checked);
        }
        return store(ofThisForm.isPresent() ? file.withId(ids.next()) : file, bytes, checked, course);
    }

    private static UploadOutcome again(NewTransfer file, Transfer earlier, Course course, CheckedFile checked) {
        return earlier.waitsForItsSender() && course instanceof Course.Split
                ? new UploadOutcome.AskedToSplit(earlier, checked)
                : again(file, earlier, course);
    }

    private static UploadOutcome again(NewTransfer file, Transfer earlier, Course course) {
        return earlier.waitsForItsSender() && course instanceof Course.Ask ask
                ? new UploadOutcome.Asked(earlier, ask.successor())
                : new UploadOutcome.Repeated(file.fileName(), earlier);
    }

    private static UploadOutcome nameUsed(NewTransfer file, Transfer earlier, CheckedFile checked) {
        String message = "You sent a file called %s with other content on %s (reference %s, %s). %s"
                .formatted(
                        earlier.fileName(),
                        Times.minute(earlier.uploadedAt()),
                        earlier.reference(),
                        earlier.state().title().toLowerCase(Locale.ROOT),
                        earlier.state() == TransferState.AWAITING_COLLECTION
                                ? "To replace it, withdraw that one under Sent files, then send this one."
                                : "Export again, so that your MIS gives the file its next number.");
        return new UploadOutcome.Refused(
                file.fileName(), checked.with(TransferFinding.FILE_NAME_USED.because(message)));
    }

    private UploadOutcome store(NewTransfer file, InputStream bytes, CheckedFile checked, Course course)
            throws IOException {
        vault.store(file.id(), bytes);
        Transfer taken = store.insert(file, course, Step.by(file.by(), StepKind.UPLOADED, file.at(), ""));
        Actor actor = Actors.of(file.by());
        events.publishEvent(new TransferReceived(file.id(), actor, file.at(), file.hashes()));
        if (course instanceof Course.Ask ask) {
            return new UploadOutcome.Asked(taken, ask.successor());
        }
        if (course instanceof Course.Split) {
            return new UploadOutcome.AskedToSplit(taken, checked);
        }
        if (course instanceof Course.HoldUntold) {
            return new UploadOutcome.Sent(taken, checked.remarks());
        }
        if (taken.state() == TransferState.HELD) {
            events.publishEvent(new TransferHeld(file.id(), actor, file.at()));
        } else if (taken.state() == TransferState.AWAITING_COLLECTION) {
            events.publishEvent(new TransferArrived(file.id(), actor, file.at(), file.destination()));
        }
        return new UploadOutcome.Sent(taken, checked.remarks());
    }
}
