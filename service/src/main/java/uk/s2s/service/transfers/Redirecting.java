package uk.s2s.service.transfers;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.schools.Organisation;
import uk.s2s.service.schools.Schools;
import uk.s2s.service.transfers.TransferEvent.TransferArrived;
import uk.s2s.service.transfers.TransferEvent.TransferRedirected;

/** What becomes of a file addressed to a closed school: on to its successor, or not sent, as the sender decides. */
@Service
class Redirecting {

    private final Transfers transfers;
    private final TransferStore store;
    private final Schools schools;
    private final NotSending notSending;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Redirecting(
            Transfers transfers,
            TransferStore store,
            Schools schools,
            NotSending notSending,
            ApplicationEventPublisher events,
            Clock clock) {
        this.transfers = transfers;
        this.store = store;
        this.schools = schools;
        this.notSending = notSending;
        this.events = events;
        this.clock = clock;
    }

    /** Where the file could go: the closed school's only successor, unless that is the sender itself. */
    Optional<Organisation> successor(Transfer transfer) {
        return schools.onlySuccessor(new SchoolNumber(transfer.addressedTo()))
                .filter(one -> !one.number().equals(transfer.source()));
    }

    /** @param to the successor that the sender was asked about; another one would have to be asked about again */
    @Transactional
    void sendToSuccessor(SignedIn who, String reference, String to) {
        Transfer transfer = asked(who, reference);
        if (!transfer.hasReceiver()) {
            throw decided();
        }
        Instant now = clock.instant();
        if (!store.move(transfer.id(), TransferState.RECEIVED, TransferState.AWAITING_COLLECTION, now)) {
            requirePressedTwice(transfer, false);
            return;
        }
        Organisation successor = successor(transfer)
                .filter(one -> one.number().value().equals(to))
                .orElseThrow(Redirecting::otherSuccessor);
        store.redirect(transfer.id(), to);
        store.addStep(
                transfer.id(),
                Step.by(
                        who,
                        StepKind.REDIRECTED,
                        now,
                        SuccessorOffer.of(successor).called()));
        events.publishEvent(new TransferRedirected(transfer.id(), Actors.of(who), now, to));
        events.publishEvent(new TransferArrived(transfer.id(), Actors.of(who), now, to));
    }

    @Transactional
    void discard(SignedIn who, String reference) {
        Transfer transfer = asked(who, reference);
        if (!notSending.end(transfer, who, clock.instant())) {
            requirePressedTwice(transfer, true);
        }
    }

    private Transfer asked(SignedIn who, String reference) {
        Transfer transfer = transfers.require(who, reference, Action.WITHDRAW);
        if (!transfer.asked()) {
            throw decided();
        }
        return transfer;
    }

    /** The file has gone on: fine if the sender has decided the same before. */
    private void requirePressedTwice(Transfer transfer, boolean discarded) {
        TransferState state = store.find(transfer.id()).orElseThrow().state();
        if (discarded != (state == TransferState.NOT_SENT)) {
            throw decided();
        }
    }

    private static TransferNotPossible decided() {
        return new TransferNotPossible("This file is not waiting for a decision any more. Nothing was changed.");
    }

    private static TransferNotPossible otherSuccessor() {
        return new TransferNotPossible(
                "The directory of schools names another successor than the one you were asked about."
                        + " Nothing was sent. Open the file under Sent files and decide again.");
    }
}
