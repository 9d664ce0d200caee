package uk.s2s.service.retention;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import uk.s2s.service.pages.FaultTrace;

/**
 * Removes what has been kept for its time. Each batch is one transaction with its record and its audit entries, so that whoever
 * is killed leaves nothing half done, and whoever begins again, or works beside another, removes nothing twice.
 */
@Service
class Retention {

    private static final Logger log = LoggerFactory.getLogger(Retention.class);

    private final List<RetentionKind> kinds;
    private final LegalHolds holds;
    private final RunRecord record;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final int batch;

    Retention(
            List<RetentionKind> kinds,
            LegalHolds holds,
            RunRecord record,
            TransactionTemplate transactions,
            Clock clock,
            @Value("${s2s.retention-batch:100}") int batch) {
        this.kinds = kinds;
        this.holds = holds;
        this.record = record;
        this.transactions = transactions;
        this.clock = clock;
        this.batch = batch;
    }

    List<RetentionKind> kinds() {
        return kinds;
    }

    Optional<RetentionKind> find(String name) {
        return kinds.stream().filter(kind -> kind.policy().name().equals(name)).findFirst();
    }

    /** What a run would find at this instant. */
    DueCounts count(RetentionKind kind) {
        return kind.count(clock.instant(), holds.now());
    }

    List<DueItem> due(RetentionKind kind, int offset, int limit) {
        return kind.due(clock.instant(), holds.now(), offset, limit);
    }

    /** Of each kind of which something could not be removed in its last run: how much. */
    List<FormerRun> failing() {
        return record.failing();
    }

    /**
     * Removes all that is due, kind after kind; what fails of one keeps no other waiting.
     *
     * @param stop asked between batches
     * @throws IllegalStateException when something of a kind could not be removed; all else is
     */
    void run(BooleanSupplier stop) {
        Instant now = clock.instant();
        boolean failed = false;
        for (RetentionKind kind : kinds) {
            try {
                failed |= run(kind, now, stop) > 0;
            } catch (RuntimeException fault) {
                failed = true;
                log.error("Retention of {} failed: {}", kind.policy().name(), FaultTrace.of(fault));
            }
        }
        if (failed) {
            throw new IllegalStateException("Retention could not remove all that is due; the next run tries again");
        }
    }

    /** Returns how much could not be removed. */
    private int run(RetentionKind kind, Instant now, BooleanSupplier stop) {
        LocalDate day = LocalDate.ofInstant(now, LegalHolds.ENGLAND);
        String name = kind.policy().name();
        var run = new KindRun(name, batch, (passOver, most) -> removeSome(kind, day, now, passOver, most));
        if (run.run(stop)) {
            record.end(day, name, kind.count(now, holds.now()).held(), run.failing(), clock.instant());
        }
        if (run.removed() > 0) {
            log.info("Retention removed {} of {}", run.removed(), name);
        }
        return run.failing();
    }

    private int removeSome(RetentionKind kind, LocalDate day, Instant now, int passOver, int most) {
        return Objects.requireNonNull(transactions.execute(status -> {
            int removed = kind.remove(now, holds.whileRemoving(), passOver, most);
            record.add(day, kind.policy().name(), removed, now);
            return removed;
        }));
    }
}
