package uk.s2s.service.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.s2s.identifiers.SchoolNumber;

/** The SQL of requests. */
@Repository
class RequestStore {

    private final JdbcClient sql;

    RequestStore(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * By what a pupil is known again.
     *
     * @param upn null where none was given
     */
    record PupilKey(long pupil, @Nullable Long upn) {}

    /** @return false if the same is asked for already */
    boolean insert(Request request, PupilKey key, UUID by, @Nullable Instant next) {
        return sql.sql("""
                                insert into request (id, reference, asker, asked, state, pupil_hash, upn_hash, left_on, starts_on, due_on,
                                                     asked_by, asked_at, changed_at, next_at)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                                """)
                        .params(
                                request.id(),
                                request.reference(),
                                request.asker().value(),
                                request.asked().value(),
                                request.state().name(),
                                key.pupil())
                        .param(key.upn())
                        .param(request.leftOn())
                        .param(request.startsOn())
                        .param(request.dueOn())
                        .param(by)
                        .param(utc(request.askedAt()))
                        .param(utc(request.changedAt()))
                        .param(next == null ? null : utc(next))
                        .update()
                == 1;
    }

    Optional<Request> findOpen(SchoolNumber asker, SchoolNumber asked, PupilKey key) {
        return sql.sql("""
                        select * from request where asker = ? and asked = ? and state = 'OPEN' and (pupil_hash = ? or upn_hash = ?)
                         limit 1
                        """)
                .params(asker.value(), asked.value(), key.pupil())
                .param(key.upn())
                .query(RequestStore::request)
                .optional();
    }

    Optional<Request> find(UUID id) {
        return sql.sql("select * from request where id = ?")
                .param(id)
                .query(RequestStore::request)
                .optional();
    }

    Optional<Request> findByReference(String reference) {
        return sql.sql("select * from request where reference = ?")
                .param(reference)
                .query(RequestStore::request)
                .optional();
    }

    /** Those that a file between the two may answer; nobody else changes them until the transaction ends. */
    List<Request> lockOpen(SchoolNumber asker, SchoolNumber asked) {
        return sql.sql("select * from request where asker = ? and asked = ? and state = 'OPEN' order by id for update")
                .params(asker.value(), asked.value())
                .query(RequestStore::request)
                .list();
    }

    /** @return false if it is not open any more */
    boolean close(Request request, RequestState state, @Nullable UUID transfer, Instant at) {
        return sql.sql("""
                                update request set state = ?, transfer = ?, changed_at = ?, next_at = null where id = ? and state = 'OPEN'
                                """)
                        .param(state.name())
                        .param(transfer)
                        .param(utc(at))
                        .param(request.id())
                        .update()
                == 1;
    }

    void addReason(UUID request, WhyNot why, @Nullable SchoolNumber goneTo, @Nullable UUID words) {
        sql.sql("update request set why_not = ?, gone_to = ?, words = ? where id = ?")
                .param(why.name())
                .param(goneTo == null ? null : goneTo.value())
                .param(words)
                .param(request)
                .update();
    }

    /** Opens those again that a file had answered, unless the same is asked for by now. */
    List<Request> reopen(UUID transfer, Instant at) {
        return sql.sql("""
                        update request r set state = 'OPEN', transfer = null, round = round + 1, changed_at = ?
                         where transfer = ? and state = 'ANSWERED'
                           and not exists (select from request o where o.asker = r.asker and o.asked = r.asked and o.state = 'OPEN'
                                              and (o.pupil_hash = r.pupil_hash or o.upn_hash = r.upn_hash))
                        returning *
                        """)
                .params(utc(at), transfer)
                .query(RequestStore::request)
                .list();
    }

    /** Those of which somebody is to be reminded now; no other node gets them until the transaction ends. */
    Optional<Request> claimDue(Instant now) {
        return sql.sql("""
                        select * from request where state = 'OPEN' and next_at <= ? order by next_at limit 1 for update skip locked
                        """).param(utc(now)).query(RequestStore::request).optional();
    }

    void setNext(UUID request, @Nullable Instant next) {
        sql.sql("update request set next_at = ? where id = ?")
                .param(next == null ? null : utc(next))
                .param(request)
                .update();
    }

    /** @return false if this was told before */
    boolean addTold(Told told, int step, Instant at) {
        return sql.sql("""
                                insert into request_told (id, request, round, kind, step, organisation, told_at)
                                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                                """)
                        .params(
                                told.id(),
                                told.request().id(),
                                told.request().round(),
                                told.kind().name(),
                                step,
                                told.organisation().value(),
                                utc(at))
                        .update()
                == 1;
    }

    Optional<Told> findTold(UUID id) {
        return sql.sql("""
                        select t.id as told, t.kind, t.organisation, r.* from request_told t join request r on r.id = t.request
                         where t.id = ?
                        """)
                .param(id)
                .query((row, index) -> new Told(
                        row.getObject("told", UUID.class),
                        Telling.valueOf(row.getString("kind")),
                        new SchoolNumber(row.getString("organisation")),
                        request(row, index)))
                .optional();
    }

    static Request request(ResultSet row, int index) throws SQLException {
        String whyNot = row.getString("why_not");
        String goneTo = row.getString("gone_to");
        return new Request(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                new SchoolNumber(row.getString("asker")),
                new SchoolNumber(row.getString("asked")),
                RequestState.valueOf(row.getString("state")),
                row.getObject("left_on", LocalDate.class),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getTimestamp("asked_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                row.getObject("transfer", UUID.class),
                whyNot == null ? null : WhyNot.valueOf(whyNot),
                goneTo == null ? null : new SchoolNumber(goneTo),
                row.getObject("words", UUID.class),
                row.getInt("round"));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
