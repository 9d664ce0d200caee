package uk.s2s.service.audit;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seals what has been committed since the last time. Whoever writes an entry never waits for this: entries carry no
 * link to one another, only the seals do, and one node at a time makes them.
 */
@Component
class AuditSealer {

    static final int BATCH = 10_000;

    /** How long a transaction that wrote an entry may stay open and its entry still be sealed. */
    static final Duration LATEST = Duration.ofHours(1);

    private static final long LOCK = 0x5345414CL;

    private final JdbcTemplate sql;
    private final EntryReader reader;
    private final AuditSeals seals;
    private final Clock clock;

    AuditSealer(JdbcTemplate sql, EntryReader reader, AuditSeals seals, Clock clock) {
        this.sql = sql;
        this.reader = reader;
        this.seals = seals;
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

    private int sealBatch() {
        Optional<AuditSeal> head = seals.head();
        byte[] previous = head.map(AuditSeal::hash).orElse(AuditSeal.NONE);
        var hash = new SealHash(previous);
        List<Long> ids = new ArrayList<>();
        readUnsealed(entry -> {
            hash.add(entry);
            ids.add(entry.id());
        });
        if (ids.isEmpty()) {
            return 0;
        }
        IdRanges covered = IdRanges.of(ids);
        seals.insert(new AuditSeal(
                head.map(AuditSeal::number).orElse(0L) + 1,
                previous,
                covered,
                Math.max(covered.last(), head.map(AuditSeal::highest).orElse(0L)),
                ids.size(),
                hash.value(),
                clock.instant()));
        return ids.size();
    }

    private void readUnsealed(EntryReader.Each each) {
        Optional<AuditSeal> settled = seals.lastBefore(clock.instant().minus(LATEST));
        IdRanges recent = seals.coveredAfter(settled.map(AuditSeal::number).orElse(0L));
        reader.unsealed(settled.map(AuditSeal::highest).orElse(0L), recent, BATCH, each);
    }
}
