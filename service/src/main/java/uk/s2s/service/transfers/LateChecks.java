package uk.s2s.service.transfers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import uk.s2s.ctf.Verdict;
import uk.s2s.service.pages.FaultTrace;
import uk.s2s.service.transfers.TransferEvent.TransferArrived;
import uk.s2s.service.transfers.TransferEvent.TransferChecked;
import uk.s2s.service.transfers.TransferEvent.TransferHeld;
import uk.s2s.service.transfers.TransferEvent.TransferRefused;
import uk.s2s.service.vault.Vault;

/**
 * What happens to received files without anybody's doing: large ones are checked, undecided ones are given up after a day.
 * The row in state RECEIVED is the job. Whoever takes it on first writes down when it is to be tried next, later each time,
 * so that a file that fails, or takes the node down with it, keeps no other waiting.
 */
@Service
class LateChecks {

    /** From so many attempts on the sender and the administrators are told. */
    static final int TOLD_AFTER = 5;

    private static final Duration TO_DECIDE = Duration.ofDays(1);
    private static final Logger log = LoggerFactory.getLogger(LateChecks.class);

    private final TransferStore store;
    private final Examiner examiner;
    private final Vault vault;
    private final KeptFindings findings;
    private final NotSending notSending;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;
    private final Clock clock;

    LateChecks(
            TransferStore store,
            Examiner examiner,
            Vault vault,
            KeptFindings findings,
            NotSending notSending,
            ApplicationEventPublisher events,
            TransactionTemplate transactions,
            Clock clock) {
        this.store = store;
        this.examiner = examiner;
        this.vault = vault;
        this.findings = findings;
        this.notSending = notSending;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Checks one file that is due; returns whether there was one. */
    public boolean checkOne() {
        Optional<DueCheck> due = store.takeUnchecked(clock.instant());
        due.ifPresent(this::attempt);
        return due.isPresent();
    }

    private void attempt(DueCheck due) {
        try {
            transactions.executeWithoutResult(
                    status -> store.lockUnchecked(due.transfer()).ifPresent(this::check));
        } catch (RuntimeException | StackOverflowError fault) {
            log.error("Attempt {} to check a large file failed: {}", due.attempts(), FaultTrace.of(fault));
            if (due.attempts() == TOLD_AFTER) {
                store.addStep(due.transfer(), Step.byService(StepKind.NOT_CHECKED, clock.instant(), ""));
            }
        }
    }

    /** Gives up one file whose sender was asked a day ago; returns whether there was one. */
    @Transactional
    public boolean giveUpOne() {
        Instant now = clock.instant();
        Optional<Transfer> due = store.claimUndecided(now.minus(TO_DECIDE));
        due.ifPresent(transfer -> notSending.end(transfer, "The sender did not decide within a day", now));
        return due.isPresent();
    }

    private void check(Transfer transfer) {
        Examination found = examine(transfer);
        if (found.file().verdict() == Verdict.NOT_CHECKED) {
            throw new IllegalStateException("Transfer " + transfer.id() + " could not be checked");
        }
        Instant now = clock.instant();
        List<Long> pupils = Arrays.stream(found.pupilHashes()).boxed().toList();
        events.publishEvent(new TransferChecked(transfer.id(), null, now, pupils));
        store.checked(transfer.id(), found.file().version(), found.pupilHashes());
        if (found.file().verdict() == Verdict.REFUSED) {
            refuse(transfer, found.file(), pupils, now);
        } else {
            deliver(transfer, now);
        }
    }

    private void refuse(Transfer transfer, CheckedFile file, List<Long> pupils, Instant now) {
        store.move(transfer.id(), TransferState.RECEIVED, TransferState.REFUSED, now);
        findings.keepInsteadOfContent(transfer, file, pupils);
        long errors = file.errors().size();
        String note = errors == 1 ? "1 finding must be corrected" : errors + " findings must be corrected";
        store.addStep(transfer.id(), Step.byService(StepKind.REFUSED, now, note));
        events.publishEvent(new TransferRefused(transfer.id(), null, now));
    }

    private void deliver(Transfer transfer, Instant now) {
        boolean held = !transfer.hasReceiver();
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

    private Examination examine(Transfer transfer) {
        try (InputStream bytes = vault.open(transfer.id())) {
            return examiner.content(transfer, bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
