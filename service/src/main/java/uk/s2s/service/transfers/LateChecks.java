package uk.s2s.service.transfers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.s2s.ctf.Verdict;
import uk.s2s.service.transfers.TransferEvent.TransferArrived;
import uk.s2s.service.transfers.TransferEvent.TransferChecked;
import uk.s2s.service.transfers.TransferEvent.TransferDiscarded;
import uk.s2s.service.transfers.TransferEvent.TransferHeld;
import uk.s2s.service.transfers.TransferEvent.TransferRefused;
import uk.s2s.service.vault.Vault;

/**
 * What happens to received files without anybody's doing: large ones are checked, undecided ones are given up after a day.
 * The row in state RECEIVED is the job: it is locked while worked on, and a node that dies leaves it to the next.
 */
@Service
class LateChecks {

    private static final Duration TO_DECIDE = Duration.ofDays(1);

    private final TransferStore store;
    private final Examiner examiner;
    private final Vault vault;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LateChecks(TransferStore store, Examiner examiner, Vault vault, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.examiner = examiner;
        this.vault = vault;
        this.events = events;
        this.clock = clock;
    }

    /** Checks one file; returns whether there was one. */
    @Transactional
    public boolean checkOne() {
        Optional<Transfer> due = store.claimUnchecked();
        due.ifPresent(this::check);
        return due.isPresent();
    }

    /** Gives up one file whose sender was asked a day ago; returns whether there was one. */
    @Transactional
    public boolean giveUpOne() {
        Instant now = clock.instant();
        Optional<Transfer> due = store.claimUndecided(now.minus(TO_DECIDE));
        due.ifPresent(transfer -> {
            end(transfer, StepKind.DISCARDED, "The sender did not decide within a day", now);
            events.publishEvent(new TransferDiscarded(transfer.id(), null, now));
        });
        return due.isPresent();
    }

    private void check(Transfer transfer) {
        Examination found = examine(transfer);
        if (found.file().verdict() == Verdict.NOT_CHECKED) {
            throw new IllegalStateException("Transfer " + transfer.id() + " could not be checked");
        }
        Instant now = clock.instant();
        events.publishEvent(new TransferChecked(
                transfer.id(),
                null,
                now,
                Arrays.stream(found.pupilHashes()).boxed().toList()));
        if (found.file().verdict() == Verdict.REFUSED) {
            end(transfer, StepKind.REFUSED, found.file().errors().size() + " findings must be corrected", now);
            events.publishEvent(new TransferRefused(transfer.id(), null, now));
        } else {
            store.checked(transfer.id(), found.file().version(), found.pupilHashes());
            deliver(transfer, now);
        }
    }

    private void deliver(Transfer transfer, Instant now) {
        boolean held = !Character.isDigit(transfer.destination().charAt(0));
        store.move(
                transfer.id(),
                TransferState.RECEIVED,
                held ? TransferState.HELD : TransferState.AWAITING_COLLECTION,
                now);
        store.addStep(transfer.id(), Step.byService(held ? StepKind.HELD : StepKind.ARRIVED, now, ""));
        events.publishEvent(
                held
                        ? new TransferHeld(transfer.id(), null, now)
                        : new TransferArrived(transfer.id(), null, now, transfer.destination()));
    }

    private void end(Transfer transfer, StepKind step, String note, Instant now) {
        store.move(transfer.id(), TransferState.RECEIVED, TransferState.REFUSED, now);
        vault.remove(transfer.id());
        store.addStep(transfer.id(), Step.byService(step, now, note));
    }

    private Examination examine(Transfer transfer) {
        try (InputStream bytes = vault.open(transfer.id())) {
            return examiner.content(transfer, bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
