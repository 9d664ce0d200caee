package uk.s2s.service.requests;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
    record PupilKey(long pupil, @Nullable Long upn) {

        List<Long> hashes() {
            return Stream.of(pupil, upn).filter(Objects::nonNull).toList();
        }
    }

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
        return sql.sql("select * from request where asker = ? and asked = ? and state = 'OPEN' and pupil_hash = ?")
                .params(asker.value(), asked.value(), key.pupil())
                .query(RequestRows::request)
                .optional();
    }

    List<Request> findOpenWithUpn(SchoolNumber asker, SchoolNumber asked, long upn) {
        return sql.sql(
                        "select * from request where asker = ? and asked = ? and state = 'OPEN' and upn_hash = ? order by id")
                .params(asker.value(), asked.value(), upn)
                .query(RequestRows::request)
                .list();
    }

    Optional<Request> find(UUID id) {
        return sql.sql("select * from request where id = ?")
                .param(id)
                .query(RequestRows::request)
                .optional();
    }

    Optional<Request> findByReference(String reference) {
        return sql.sql("select * from request where reference = ?")
                .param(reference)
                .query(RequestRows::request)
                .optional();
    }

    /** Those that a file between the two may answer; nobody else changes them until the transaction ends. */
    List<Request> lockOpen(SchoolNumber asker, SchoolNumber asked) {
        return sql.sql("select * from request where asker = ? and asked = ? and state = 'OPEN' order by id for update")
                .params(asker.value(), asked.value())
                .query(RequestRows::request)
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

    /** Under which the request is found from now on, if it was not under one before. */
    void addUpn(UUID request, long upnHash) {
        sql.sql("update request set upn_hash = coalesce(upn_hash, ?) where id = ?")
                .params(upnHash, request)
                .update();
    }

    void addReason(UUID request, WhyNot why, @Nullable SchoolNumber goneTo, @Nullable UUID words) {
        sql.sql("update request set why_not = ?, gone_to = ?, words = ? where id = ?")
                .param(why.name())
                .param(goneTo == null ? null : goneTo.value())
                .param(words)
                .param(request)
                .update();
    }

    /** Opens those again that a file had answered, or was said to have, unless the same is asked for by now. */
    List<Request> reopen(UUID transfer, Instant at) {
        return sql.sql("""
                        update request r set state = 'OPEN', transfer = null, why_not = null, round = round + 1, changed_at = ?
                         where transfer = ? and state in ('ANSWERED', 'DECLINED') and pupil_removed_at is null
                           and not exists (select from request o where o.asker = r.asker and o.asked = r.asked and o.state = 'OPEN'
                                              and o.pupil_hash = r.pupil_hash)
                        returning *
                        """)
                .params(utc(at), transfer)
                .query(RequestRows::request)
                .list();
    }

    /** Those of which somebody is to be reminded now; no other node gets them until the transaction ends. */
    Optional<Request> claimDue(Instant now) {
        return sql.sql("""
                        select * from request where state = 'OPEN' and next_at <= ? order by next_at limit 1 for update skip locked
                        """).param(utc(now)).query(RequestRows::request).optional();
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
                        RequestRows.request(row, index)))
                .optional();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
