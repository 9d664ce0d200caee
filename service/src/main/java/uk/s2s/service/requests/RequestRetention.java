package uk.s2s.service.requests;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.s2s.service.requests.RequestEvent.RequestPupilRemoved;
import uk.s2s.service.retention.DueCounts;
import uk.s2s.service.retention.DueItem;
import uk.s2s.service.retention.DueRows;
import uk.s2s.service.retention.HeldPupils;
import uk.s2s.service.retention.PupilsOfFiles;
import uk.s2s.service.retention.RetentionKind;
import uk.s2s.service.retention.RetentionPolicy;
import uk.s2s.service.transfers.TransferReference;
import uk.s2s.service.vault.Vault;

/**
 * The pupils of requests, and what schools wrote about them. The request stays, without them; one that is still open ends with
 * it, since no file could answer it any more.
 */
@Component
@Order(3)
class RequestRetention implements RetentionKind, PupilsOfFiles {

    private static final String OLD = "changed_at <= :since and pupil_removed_at is null";
    private static final String HELD = "(coalesce(upn_hash = any(:held), false) or pupil_hash = any(:held))";
    private static final String DUE = "from (select *, %s as held from request where %s) due ".formatted(HELD, OLD);

    private final RetentionPolicy policy;
    private final JdbcClient sql;
    private final Vault vault;
    private final ApplicationEventPublisher events;

    RequestRetention(
            @Value("${S2S_KEEP_REQUESTS_DAYS:365}") int days,
            JdbcClient sql,
            Vault vault,
            ApplicationEventPublisher events) {
        policy = new RetentionPolicy(
                "requests",
                "Pupils who were asked for",
                Period.ofDays(days),
                "the request was made, answered or opened again",
                "S2S_KEEP_REQUESTS_DAYS");
        this.sql = sql;
        this.vault = vault;
        this.events = events;
    }

    @Override
    public RetentionPolicy policy() {
        return policy;
    }

    @Override
    public DueCounts count(Instant now, HeldPupils held) {
        return DueRows.count(sql, "changed_at", DUE, DueRows.parameters(policy, now, held));
    }

    @Override
    public List<DueItem> due(Instant now, HeldPupils held, int offset, int limit) {
        return sql.sql("select reference, state, changed_at, held " + DUE
                        + "order by changed_at, id offset :offset limit :limit")
                .params(DueRows.parameters(policy, now, held))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, index) -> new DueItem(
                        row.getString("reference"),
                        RequestState.valueOf(row.getString("state")).title(),
                        row.getTimestamp("changed_at").toInstant(),
                        row.getBoolean("held")))
                .list();
    }

    @Override
    public int remove(Instant now, HeldPupils held, int passOver, int most) {
        List<Request> due = sql.sql("select * from request where %s and not %s".formatted(OLD, HELD)
                        + " order by changed_at, id offset :over limit :most for update skip locked")
                .params(DueRows.parameters(policy, now, held))
                .param("over", passOver)
                .param("most", most)
                .query(RequestRows::request)
                .list();
        due.forEach(request -> remove(request, now));
        return due.size();
    }

    private void remove(Request request, Instant now) {
        vault.remove(request.id());
        if (request.words() != null) {
            vault.remove(request.words());
        }
        RequestState state = request.isOpen() ? RequestState.LAPSED : request.state();
        sql.sql("update request set pupil_removed_at = ?, state = ?, words = null, next_at = null where id = ?")
                .params(now.atOffset(ZoneOffset.UTC), state.name(), request.id())
                .update();
        events.publishEvent(
                new RequestPupilRemoved(request.id(), null, now, policy.name(), state.name(), request.pupilHashes()));
    }

    /** By the UPN where one was given, else by the names and the date of birth. */
    @Override
    public Optional<long[]> pupilsIn(String reference) {
        return sql.sql("select coalesce(upn_hash, pupil_hash) from request where reference = ?")
                .param(TransferReference.tidy(reference))
                .query(Long.class)
                .optional()
                .map(pupil -> new long[] {pupil});
    }
}
