package uk.s2s.service.uln;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.s2s.service.retention.DueCounts;
import uk.s2s.service.retention.DueItem;
import uk.s2s.service.retention.DueRows;
import uk.s2s.service.retention.HeldPupils;
import uk.s2s.service.retention.PupilsOfFiles;
import uk.s2s.service.retention.RetentionKind;
import uk.s2s.service.retention.RetentionPolicy;
import uk.s2s.service.transfers.TransferReference;
import uk.s2s.service.uln.UlnEvent.UlnContentRemoved;
import uk.s2s.service.vault.Vault;

/** Files for ULNs and what came of them, once nothing of a file waits any more. What the register issued is not theirs and stays. */
@Component
@Order(2)
class UlnRetention implements RetentionKind, PupilsOfFiles {

    private static final String DUE = """
            from (select f.*, f.pupil_hashes && :held as held,
                         (select max(changed_at) from uln_part where file_id = f.id) as settled_at
                    from uln_file f
                   where content_removed_at is null and uploaded_at <= :since
                     and not exists (select from uln_part p
                                      where p.file_id = f.id and (p.stale or p.state in ('WAITING', 'SUBMITTED')))) due
             where settled_at <= :since
            """;

    private final RetentionPolicy policy;
    private final JdbcClient sql;
    private final PartStore parts;
    private final Vault vault;
    private final ApplicationEventPublisher events;

    UlnRetention(
            @Value("${S2S_KEEP_ULN_DAYS:90}") int days,
            JdbcClient sql,
            PartStore parts,
            Vault vault,
            ApplicationEventPublisher events) {
        policy = new RetentionPolicy(
                "uln", "Files for ULNs and their results", Period.ofDays(days), "the last result", "S2S_KEEP_ULN_DAYS");
        this.sql = sql;
        this.parts = parts;
        this.vault = vault;
        this.events = events;
    }

    @Override
    public RetentionPolicy policy() {
        return policy;
    }

    @Override
    public DueCounts count(Instant now, HeldPupils held) {
        return DueRows.count(sql, "settled_at", DUE, DueRows.parameters(policy, now, held));
    }

    @Override
    public List<DueItem> due(Instant now, HeldPupils held, int offset, int limit) {
        return sql.sql("select reference, records, settled_at, held " + DUE
                        + " order by settled_at, id offset :offset limit :limit")
                .params(DueRows.parameters(policy, now, held))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, index) -> new DueItem(
                        row.getString("reference"),
                        "File for ULNs",
                        row.getTimestamp("settled_at").toInstant(),
                        row.getBoolean("held")))
                .list();
    }

    @Override
    public int remove(Instant now, HeldPupils held, int passOver, int most) {
        Map<String, Object> parameters = DueRows.parameters(policy, now, held);
        List<UUID> locked = sql.sql("""
                        select id from uln_file where content_removed_at is null
                           and id in (select id %s and not held order by settled_at, id offset :over limit :most)
                         for update skip locked
                        """.formatted(DUE))
                .params(parameters)
                .param("over", passOver)
                .param("most", most)
                .query(UUID.class)
                .list();
        List<UUID> due = stillDue(locked, parameters);
        due.forEach(id -> remove(id, now));
        return due.size();
    }

    /** A part may have been handed in again before its file was locked. */
    private List<UUID> stillDue(List<UUID> locked, Map<String, Object> parameters) {
        return sql.sql("select id %s and not held and id = any(:locked)".formatted(DUE))
                .params(parameters)
                .param("locked", locked.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    private void remove(UUID id, Instant now) {
        vault.remove(id);
        for (UlnPart part : parts.of(id)) {
            if (part.output() != null) {
                vault.remove(part.output());
            }
        }
        sql.sql("update uln_part set output = null where file_id = ?").param(id).update();
        sql.sql("update uln_file set content_removed_at = ?, content_removed_why = ? where id = ?")
                .params(now.atOffset(ZoneOffset.UTC), policy.why(), id)
                .update();
        events.publishEvent(new UlnContentRemoved(id, null, now, policy.name()));
    }

    @Override
    public Optional<long[]> pupilsIn(String reference) {
        return sql.sql("select pupil_hashes from uln_file where reference = ?")
                .param(TransferReference.tidy(reference))
                .query((row, index) -> Arrays.stream((Long[]) row.getArray(1).getArray())
                        .mapToLong(Long::longValue)
                        .toArray())
                .optional();
    }
}
