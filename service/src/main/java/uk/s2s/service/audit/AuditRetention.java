package uk.s2s.service.audit;

import java.time.Instant;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.retention.DueCounts;
import uk.s2s.service.retention.DueItem;
import uk.s2s.service.retention.DueRows;
import uk.s2s.service.retention.HeldPupils;
import uk.s2s.service.retention.RetentionKind;
import uk.s2s.service.retention.RetentionPolicy;

/**
 * Removes the oldest entries, seal by seal, so that none is left half covered; the seals stay. A signed removal says through which
 * seal, so that {@code audit verify} tells it from a deletion. Nothing goes that is as new as the first entry about a held pupil, or
 * about one of whom something is still kept that lasts longer.
 */
@Component
@Order(9)
class AuditRetention implements RetentionKind {

    private static final long LOCK = 0x52454D56L;

    /** Seals in their order, none of them removed yet, that are old enough; {@code held} from the first with a held pupil on. */
    private static final String DUE = """
            from (select s.*, s.number >= coalesce((
                             select min(o.number) from audit_entry e join audit_seal o on e.id <@ o.covered
                              where e.pupils && :held and o.number > :through), s.number + 1) as held
                    from audit_seal s
                   where s.number > :through and s.number < :lasting and s.entries > 0
                     and s.number < coalesce((select min(y.number) from audit_seal y
                                               where y.number > :through and y.sealed_at > :since), s.number + 1)) due
            """;

    private final RetentionPolicy policy;
    private final JdbcClient sql;
    private final AuditRemovals removals;
    private final AuditTrail trail;
    private final LastingEntries lasting;

    AuditRetention(
            @Value("${S2S_KEEP_AUDIT_YEARS:7}") int years,
            JdbcClient sql,
            AuditRemovals removals,
            AuditTrail trail,
            LastingEntries lasting) {
        policy = new RetentionPolicy(
                "audit",
                "Batches of the audit trail",
                Period.ofYears(years),
                "they were sealed, and no sooner than the file of a lost pupil whom they are about",
                "S2S_KEEP_AUDIT_YEARS");
        this.sql = sql;
        this.removals = removals;
        this.trail = trail;
        this.lasting = lasting;
    }

    @Override
    public RetentionPolicy policy() {
        return policy;
    }

    @Override
    public DueCounts count(Instant now, HeldPupils held) {
        return DueRows.count(sql, "sealed_at", DUE, parameters(now, held, Integer.MAX_VALUE));
    }

    @Override
    public List<DueItem> due(Instant now, HeldPupils held, int offset, int limit) {
        return sql.sql("select number, entries, sealed_at, held " + DUE
                        + " order by number offset :offset limit :limit")
                .params(parameters(now, held, Integer.MAX_VALUE))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, index) -> new DueItem(
                        "Seal " + row.getLong("number"),
                        row.getInt("entries") + " entries",
                        row.getTimestamp("sealed_at").toInstant(),
                        row.getBoolean("held")))
                .list();
    }

    /** One node at a time; the other finds nothing. Each begins where the one before ended: none can be passed over. */
    @Override
    public int remove(Instant now, HeldPupils held, int passOver, int most) {
        if (passOver > 0 || !alone()) {
            return 0;
        }
        List<Long> seals = sql.sql("select number " + DUE + " where not held order by number limit :most")
                .params(parameters(now, held, most))
                .param("most", most)
                .query(Long.class)
                .list();
        if (!seals.isEmpty()) {
            remove(seals.get(0), seals.get(seals.size() - 1), now.truncatedTo(ChronoUnit.MICROS));
        }
        return seals.size();
    }

    private boolean alone() {
        return sql.sql("select pg_try_advisory_xact_lock(?)")
                .param(LOCK)
                .query(Boolean.class)
                .single();
    }

    private void remove(long first, long last, Instant now) {
        sql.sql("select set_config('s2s.audit_removal', 'on', true)")
                .query(String.class)
                .single();
        int entries = sql.sql("""
                        delete from audit_entry
                         where id <@ (select range_agg(covered) from audit_seal where number between ? and ?)
                        """).params(first, last).update();
        sql.sql("select set_config('s2s.audit_removal', 'off', true)")
                .query(String.class)
                .single();
        removals.insert(new AuditRemoval(last, entries, now));
        Map<String, Object> details = new TreeMap<>();
        details.put("entries", entries);
        details.put("through", last);
        AuditEntry told =
                new AuditEntry(now, "AuditEntriesRemoved", null, SignedIn.SERVICE, null, null, List.of(), details);
        trail.write(told);
    }

    /** @param seals how many are looked at for what lasts */
    private Map<String, Object> parameters(Instant now, HeldPupils held, int seals) {
        Map<String, Object> parameters = new HashMap<>(DueRows.parameters(policy, now, held));
        long through = removals.through();
        parameters.put("through", through);
        parameters.put("lasting", lasting.firstSeal(through, policy.dueSince(now), seals));
        return parameters;
    }
}
