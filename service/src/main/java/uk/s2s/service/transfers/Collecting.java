package uk.s2s.service.transfers;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.transfers.TransferEvent.DownloadConfirmed;
import uk.s2s.service.transfers.TransferEvent.DownloadFailed;
import uk.s2s.service.transfers.TransferEvent.TransferAccepted;
import uk.s2s.service.transfers.TransferEvent.TransferDownloaded;
import uk.s2s.service.transfers.TransferEvent.TransferRejected;
import uk.s2s.service.transfers.TransferEvent.TransferWithdrawn;

/** What receiver and sender do with a file that waits; each step is one transaction with its history and its event. */
@Service
public class Collecting {

    private final Transfers transfers;
    private final TransferStore store;
    private final NotSending notSending;
    private final HoldingAgain holdingAgain;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Collecting(
            Transfers transfers,
            TransferStore store,
            NotSending notSending,
            HoldingAgain holdingAgain,
            ApplicationEventPublisher events,
            Clock clock) {
        this.transfers = transfers;
        this.store = store;
        this.notSending = notSending;
        this.holdingAgain = holdingAgain;
        this.events = events;
        this.clock = clock;
    }

    /** @throws TransferNotPossible unless the file waits for that, as all of these do */
    @Transactional
    public void accept(SignedIn who, String reference) {
        Transfer transfer = transfers.require(who, reference, Action.ACCEPT);
        Instant now = move(transfer, TransferState.ACCEPTED);
        note(transfer, who, StepKind.ACCEPTED, now, "");
        events.publishEvent(new TransferAccepted(transfer.id(), Actors.of(who), now));
    }

    @Transactional
    public void reject(SignedIn who, String reference, String reason) {
        Transfer transfer = transfers.require(who, reference, Action.REJECT);
        Instant now = move(transfer, TransferState.REJECTED);
        note(transfer, who, StepKind.REJECTED, now, reason);
        events.publishEvent(new TransferRejected(transfer.id(), Actors.of(who), now));
        holdingAgain.after(transfer, who, now);
    }

    @Transactional
    void withdraw(SignedIn who, String reference) {
        Transfer transfer = transfers.require(who, reference, Action.WITHDRAW);
        if (transfer.state() == TransferState.RECEIVED) {
            withdrawBeforeItWentAnywhere(who, transfer);
            return;
        }
        Instant now = move(transfer, TransferState.WITHDRAWN);
        note(transfer, who, StepKind.WITHDRAWN, now, "");
        events.publishEvent(new TransferWithdrawn(transfer.id(), Actors.of(who), now));
        holdingAgain.after(transfer, who, now);
    }

    private void withdrawBeforeItWentAnywhere(SignedIn who, Transfer transfer) {
        if (!notSending.end(transfer, who, clock.instant())) {
            throw notWaiting(store.find(transfer.id()).orElseThrow().state());
        }
    }

    /** A file that may be downloaded as it stands; nothing is recorded, so nothing may be handed out. */
    Transfer downloadable(SignedIn who, String reference) {
        Transfer transfer = transfers.require(who, reference, Action.DOWNLOAD);
        if (!mayLeave(who, transfer)) {
            throw new TransferNotPossible("Accept the file before you download it.");
        }
        return transfer;
    }

    /** Records that the bytes are being handed out; they may be sent once this has committed. */
    @Transactional
    public Transfer download(SignedIn who, String reference) {
        Transfer transfer = downloadable(who, reference);
        Instant now = clock.instant();
        note(transfer, who, StepKind.DOWNLOADED, now, "");
        events.publishEvent(new TransferDownloaded(transfer.id(), Actors.of(who), now));
        return transfer;
    }

    private static boolean mayLeave(SignedIn who, Transfer transfer) {
        requireContent(transfer);
        return who.number().equals(transfer.source())
                || transfer.state() == TransferState.ACCEPTED
                || transfer.state() == TransferState.COLLECTED;
    }

    /** What is gone can be neither taken on nor handed out. */
    private static void requireContent(Transfer transfer) {
        requireNotRemoved(transfer);
        if (!transfer.hasContent()) {
            throw new TransferNotPossible("The content of this file has been removed; its record is kept.");
        }
    }

    static void requireNotRemoved(Transfer transfer) {
        if (transfer.removed() != null) {
            throw new TransferNotPossible(transfer.removed().sentence());
        }
    }

    /** The receiver says that the file has arrived in full. Saying so again changes nothing. */
    @Transactional
    public void confirm(SignedIn who, String reference) {
        Transfer transfer = transfers.require(who, reference, Action.CONFIRM_DOWNLOAD);
        if (transfer.state() == TransferState.COLLECTED) {
            return;
        }
        requireDownloaded(who, transfer);
        Instant now = move(transfer, TransferState.COLLECTED);
        note(transfer, who, StepKind.CONFIRMED, now, "");
        events.publishEvent(new DownloadConfirmed(transfer.id(), Actors.of(who), now));
    }

    /** The receiver says that the download did not work: the file stays open. */
    @Transactional
    void downloadFailed(SignedIn who, String reference) {
        Transfer transfer = transfers.require(who, reference, Action.CONFIRM_DOWNLOAD);
        requireDownloaded(who, transfer);
        Instant now = clock.instant();
        note(transfer, who, StepKind.DOWNLOAD_FAILED, now, "");
        events.publishEvent(new DownloadFailed(transfer.id(), Actors.of(who), now));
    }

    /** Nobody can say how a download went that has not been: the history is a proof. */
    private void requireDownloaded(SignedIn who, Transfer transfer) {
        if (transfer.state() != TransferState.ACCEPTED) {
            throw notWaiting(transfer.state());
        }
        if (!store.hasDownloaded(transfer.id(), who.organisation())) {
            throw new TransferNotPossible("Download the file first, then say whether it worked. Nothing was changed.");
        }
    }

    private Instant move(Transfer transfer, TransferState next) {
        requireNotRemoved(transfer);
        Instant now = clock.instant();
        if (!transfer.state().canBecome(next) || !store.move(transfer.id(), transfer.state(), next, now)) {
            throw notWaiting(store.find(transfer.id()).orElseThrow().state());
        }
        return now;
    }

    private static TransferNotPossible notWaiting(TransferState state) {
        return new TransferNotPossible("This file is not waiting for that: it is %s. Nothing was changed."
                .formatted(state.title().toLowerCase(Locale.ROOT)));
    }

    private void note(Transfer transfer, SignedIn who, StepKind kind, Instant at, String note) {
        store.addStep(transfer.id(), Step.by(who, kind, at, note));
    }
}
