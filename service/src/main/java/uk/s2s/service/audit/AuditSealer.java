package uk.s2s.service.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seals what has been committed since the last time. Whoever writes an entry never waits for this: entries carry no
 * link to one another, only the seals do, and one node at a time makes them.
 *
 * <p>An entry may commit long after later ones were sealed, and is sealed then. How long one waits for such is no matter of
 * the clock: an id is settled when every transaction that could still commit it has ended.
 */
@Component
class AuditSealer {

    static final int BATCH = 10_000;

    private static final long LOCK = 0x5345414CL;

    private final JdbcTemplate sql;
    private final EntryReader reader;
    private final AuditSeals seals;
    private final SealSignature signature;
    private final OpenTransactions transactions;
    private final Clock clock;

    AuditSealer(
            JdbcTemplate sql,
            EntryReader reader,
            AuditSeals seals,
            SealSignature signature,
            OpenTransactions transactions,
            Clock clock) {
        this.sql = sql;
        this.reader = reader;
        this.seals = seals;
        this.signature = signature;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Seals one batch of at most {@link #BATCH}; returns how many entries, 0 also while another node is at it. */
    @Transactional
    int seal() {
        return alone() ? sealBatch() : 0;
    }

    private boolean alone() {
        return Boolean.TRUE.equals(sql.queryForObject("select pg_try_advisory_xact_lock(?)", Boolean.class, LOCK));
    }

    /** The order matters: who is open is asked before the entries are read, and who may come after. */
    private int sealBatch() {
        Optional<AuditSeal> head = seals.head();
        long settledBefore = head.map(AuditSeal::settled).orElse(0L);
        IdRanges recent = seals.coveredAbove(settledBefore);
        long oldest = transactions.oldest();
        var hash = new SealHash(head.map(AuditSeal::hash).orElse(AuditSeal.NONE));
        List<Long> ids = new ArrayList<>();
        reader.unsealed(settledBefore, recent, BATCH, entry -> {
            hash.add(entry);
            ids.add(entry.id());
        });
        long settled = ids.size() == BATCH ? settledBefore : seals.settledWhenOpenSince(oldest);
        if (!ids.isEmpty() || recent.hasGap(settledBefore, settled)) {
            insert(head, IdRanges.of(ids), ids.size(), hash.value(), Math.max(settled, settledBefore));
        }
        return ids.size();
    }

    private void insert(Optional<AuditSeal> head, IdRanges covered, int entries, byte[] hash, long settled) {
        AuditSeal seal = new AuditSeal(
                head.map(AuditSeal::number).orElse(0L) + 1,
                head.map(AuditSeal::hash).orElse(AuditSeal.NONE),
                covered,
                Math.max(covered.last(), head.map(AuditSeal::highest).orElse(0L)),
                entries,
                hash,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                settled,
                transactions.next());
        seals.insert(seal, signature.of(seal));
    }
}
