package uk.s2s.service.transfers;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.pages.NotFound;
import uk.s2s.service.schools.Organisation;
import uk.s2s.service.schools.Schools;
import uk.s2s.service.transfers.TransferEvent.TransferArrived;
import uk.s2s.service.transfers.TransferEvent.TransferDiscarded;
import uk.s2s.service.transfers.TransferEvent.TransferRedirected;
import uk.s2s.service.vault.Vault;

/** What becomes of a file addressed to a closed school: on to its successor, or not sent, as the sender decides. */
@Service
class Redirecting {

    private final Transfers transfers;
    private final TransferStore store;
    private final Schools schools;
    private final Vault vault;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Redirecting(
            Transfers transfers,
            TransferStore store,
            Schools schools,
            Vault vault,
            ApplicationEventPublisher events,
            Clock clock) {
        this.transfers = transfers;
        this.store = store;
        this.schools = schools;
        this.vault = vault;
        this.events = events;
        this.clock = clock;
    }

    /** The file that waits for the sender's decision, and where it could go. */
    UploadOutcome.Asked question(SignedIn who, String reference) {
        Transfer transfer = transfers.require(who, reference, Action.WITHDRAW);
        if (transfer.state() != TransferState.RECEIVED || transfer.version().isEmpty()) {
            throw new TransferNotPossible("This file is not waiting for a decision any more.");
        }
        Organisation successor =
                schools.onlySuccessor(new SchoolNumber(transfer.addressedTo())).orElseThrow(NotFound::new);
        return new UploadOutcome.Asked(transfer, successor);
    }

    @Transactional
    void sendToSuccessor(SignedIn who, String reference) {
        UploadOutcome.Asked asked = question(who, reference);
        Transfer transfer = asked.transfer();
        Instant now = move(transfer, TransferState.AWAITING_COLLECTION);
        store.redirect(transfer.id(), asked.successor().number().value());
        String where = asked.successor().name() + " (" + asked.successor().number() + ")";
        store.addStep(transfer.id(), Step.by(who, StepKind.REDIRECTED, now, where));
        String destination = asked.successor().number().value();
        events.publishEvent(new TransferRedirected(transfer.id(), Actors.of(who), now, destination));
        events.publishEvent(new TransferArrived(transfer.id(), Actors.of(who), now, destination));
    }

    @Transactional
    void discard(SignedIn who, String reference) {
        Transfer transfer = question(who, reference).transfer();
        Instant now = move(transfer, TransferState.REFUSED);
        vault.remove(transfer.id());
        store.addStep(transfer.id(), Step.by(who, StepKind.DISCARDED, now, ""));
        events.publishEvent(new TransferDiscarded(transfer.id(), Actors.of(who), now));
    }

    private Instant move(Transfer transfer, TransferState next) {
        Instant now = clock.instant();
        if (!store.move(transfer.id(), TransferState.RECEIVED, next, now)) {
            throw new TransferNotPossible("This file is not waiting for a decision any more.");
        }
        return now;
    }
}
