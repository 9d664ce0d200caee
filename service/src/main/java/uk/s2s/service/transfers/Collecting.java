package uk.s2s.service.transfers;

import java.time.Clock;
import java.time.Instant;
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
class Collecting {

    private final Transfers transfers;
    private final TransferStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Collecting(Transfers transfers, TransferStore store, ApplicationEventPublisher events, Clock clock) {
        this.transfers = transfers;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    void accept(SignedIn who, String reference) {
        Transfer transfer = transfers.require(who, reference, Action.ACCEPT);
        Instant now = move(transfer, TransferState.ACCEPTED);
        note(transfer, who, StepKind.ACCEPTED, now, "");
        events.publishEvent(new TransferAccepted(transfer.id(), Actors.of(who), now));
    }

    @Transactional
    void reject(SignedIn who, String reference, String reason) {
        Transfer transfer = transfers.require(who, reference, Action.REJECT);
        Instant now = move(transfer, TransferState.REJECTED);
        note(transfer, who, StepKind.REJECTED, now, reason);
        events.publishEvent(new TransferRejected(transfer.id(), Actors.of(who), now));
    }

    @Transactional
    void withdraw(SignedIn who, String reference) {
        Transfer transfer = transfers.require(who, reference, Action.WITHDRAW);
        Instant now = move(transfer, TransferState.WITHDRAWN);
        note(transfer, who, StepKind.WITHDRAWN, now, "");
        events.publishEvent(new TransferWithdrawn(transfer.id(), Actors.of(who), now));
    }

    /** Records that the bytes are being handed out; they may be sent once this has committed. */
    @Transactional
    Transfer download(SignedIn who, String reference) {
        Transfer transfer = transfers.require(who, reference, Action.DOWNLOAD);
        if (!mayLeave(who, transfer)) {
            throw new TransferNotPossible("Accept the file before you download it.");
        }
        Instant now = clock.instant();
        note(transfer, who, StepKind.DOWNLOADED, now, "");
        events.publishEvent(new TransferDownloaded(transfer.id(), Actors.of(who), now));
        return transfer;
    }

    private static boolean mayLeave(SignedIn who, Transfer transfer) {
        if (!transfer.hasContent()) {
            throw new TransferNotPossible("The content of this file has been removed; its record is kept.");
        }
        return who.number().equals(transfer.source())
                || transfer.state() == TransferState.ACCEPTED
                || transfer.state() == TransferState.COLLECTED;
    }

    /** The receiver says that the file has arrived in full. Saying so again changes nothing. */
    @Transactional
    void confirm(SignedIn who, String reference) {
        Transfer transfer = transfers.require(who, reference, Action.CONFIRM_DOWNLOAD);
        if (transfer.state() == TransferState.COLLECTED) {
            return;
        }
        Instant now = move(transfer, TransferState.COLLECTED);
        note(transfer, who, StepKind.CONFIRMED, now, "");
        events.publishEvent(new DownloadConfirmed(transfer.id(), Actors.of(who), now));
    }

    /** The receiver says that the download did not work: the file stays open. */
    @Transactional
    void downloadFailed(SignedIn who, String reference) {
        Transfer transfer = transfers.require(who, reference, Action.CONFIRM_DOWNLOAD);
        Instant now = clock.instant();
        note(transfer, who, StepKind.DOWNLOAD_FAILED, now, "");
        events.publishEvent(new DownloadFailed(transfer.id(), Actors.of(who), now));
    }

    private Instant move(Transfer transfer, TransferState next) {
        Instant now = clock.instant();
        if (!transfer.state().canBecome(next) || !store.move(transfer.id(), transfer.state(), next, now)) {
            throw new TransferNotPossible("This file is no longer waiting for that: it is %s. Nothing was changed."
                    .formatted(store.find(transfer.id())
                            .map(one -> one.state().title().toLowerCase(java.util.Locale.ROOT))
                            .orElse("gone")));
        }
        return now;
    }

    private void note(Transfer transfer, SignedIn who, StepKind kind, Instant at, String note) {
        store.addStep(transfer.id(), Step.by(who, kind, at, note));
    }
}
