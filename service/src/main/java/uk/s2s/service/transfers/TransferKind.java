package uk.s2s.service.transfers;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.s2s.service.retention.DueCounts;
import uk.s2s.service.retention.DueItem;
import uk.s2s.service.retention.DueRows;
import uk.s2s.service.retention.HeldPupils;
import uk.s2s.service.retention.RetentionKind;
import uk.s2s.service.retention.RetentionPolicy;

/** The content of transfers that have stood in one of some states for a time. */
final class TransferKind implements RetentionKind {

    /**
     * What was passed on is needed again if the school, or the one that it was forwarded to, does not collect it; what was found
     * by another file, if that file is not collected.
     */
    private static final String OLD = """
             state = any(:states) and changed_at <= :since and content_removed_at is null
             and (state not in ('PASSED_ON', 'FOUND') or not exists (
                     with recursive later as (
                         select n.id, n.state, n.content_removed_at from transfer n
                          where n.sent_on_from = transfer.id or (transfer.state = 'FOUND' and n.id = transfer.found_by)
                         union all
                         select n.id, n.state, n.content_removed_at from transfer n join later on n.sent_on_from = later.id)
                     select from later where state in ('AWAITING_COLLECTION', 'ACCEPTED') and content_removed_at is null))
            """;

    private static final String DUE =
            " from (select *, (pupil_hashes || former_hashes) && :held as held from transfer where" + OLD + ") due ";

    private final RetentionPolicy policy;
    private final Set<TransferState> states;
    private final JdbcClient sql;
    private final ContentRemoval removal;

    TransferKind(RetentionPolicy policy, Set<TransferState> states, JdbcClient sql, ContentRemoval removal) {
        this.policy = policy;
        this.states = Set.copyOf(states);
        this.sql = sql;
        this.removal = removal;
    }

    @Override
    public RetentionPolicy policy() {
        return policy;
    }

    @Override
    public DueCounts count(Instant now, HeldPupils held) {
        return DueRows.count(sql, "changed_at", DUE, parameters(now, held));
    }

    @Override
    public List<DueItem> due(Instant now, HeldPupils held, int offset, int limit) {
        return sql.sql("select reference, state, changed_at, held " + DUE
                        + " order by changed_at, id offset :offset limit :limit")
                .params(parameters(now, held))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, index) -> new DueItem(
                        row.getString("reference"),
                        TransferState.valueOf(row.getString("state")).title(),
                        row.getTimestamp("changed_at").toInstant(),
                        row.getBoolean("held")))
                .list();
    }

    /** Those that another node has in hand are left to it. */
    @Override
    public int remove(Instant now, HeldPupils held, int passOver, int most) {
        List<Transfer> due = sql.sql(
                        "select * from transfer where" + OLD
                                + " and not (pupil_hashes || former_hashes) && :held order by changed_at, id offset :over limit :most for update skip locked")
                .params(parameters(now, held))
                .param("over", passOver)
                .param("most", most)
                .query(TransferStore::transfer)
                .list();
        due.forEach(transfer -> removal.remove(transfer, policy.name(), policy.why(), null, now));
        return due.size();
    }

    private Map<String, Object> parameters(Instant now, HeldPupils held) {
        Map<String, Object> parameters = new HashMap<>(DueRows.parameters(policy, now, held));
        parameters.put("states", states.stream().map(TransferState::name).toArray(String[]::new));
        return parameters;
    }
}
