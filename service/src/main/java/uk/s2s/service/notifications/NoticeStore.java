package uk.s2s.service.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.s2s.identifiers.SchoolNumber;

/** The SQL of notices. */
@Repository
class NoticeStore {

    private static final String CLAIM = """
            update notice n set state = 'SENDING', attempts = n.attempts + 1, changed_at = ?
              from (select subject_id, kind from notice where state = 'WAITING' and next_attempt <= ?
                     order by next_attempt limit ? for update skip locked) due
             where n.subject_id = due.subject_id and n.kind = due.kind
            returning n.*
            """;

    private final JdbcClient sql;

    NoticeStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Stores a notice to be sent; a second one for the same cause changes nothing. */
    void add(
            UUID subject,
            NoticeKind kind,
            SchoolNumber to,
            @Nullable String address,
            @Nullable String secret,
            Instant at) {
        sql.sql("""
                        insert into notice (subject_id, kind, organisation, address, secret, state, next_attempt, created_at, changed_at)
                        values (?, ?, ?, ?, ?, 'WAITING', ?, ?, ?) on conflict do nothing
                        """)
                .param(subject)
                .param(kind.name())
                .param(to.value())
                .param(address)
                .param(secret)
                .param(utc(at))
                .param(utc(at))
                .param(utc(at))
                .update();
    }

    /** Takes notices that are due; no other node gets them. */
    List<Notice> claim(int most, Instant now) {
        return sql.sql(CLAIM)
                .params(utc(now), utc(now), most)
                .query(NoticeStore::notice)
                .list();
    }

    /** What was claimed and never finished: its node is gone, and the mail may have left. */
    int giveUpClaimedBefore(Instant time, Instant now) {
        return sql.sql("""
                        update notice set state = 'UNCONFIRMED', changed_at = ?,
                               problem = 'The service stopped while the e-mail was being handed to the mail server'
                         where state = 'SENDING' and changed_at < ?
                        """).params(utc(now), utc(time)).update();
    }

    /** Finishes several at once that went out in this transaction. */
    void sent(List<Notice> notices, Instant now) {
        UUID[] subjects = notices.stream().map(Notice::subject).toArray(UUID[]::new);
        String[] kinds = notices.stream().map(notice -> notice.kind().name()).toArray(String[]::new);
        sql.sql("""
                        update notice n set state = 'SENT', problem = null, secret = null, changed_at = ?,
                               address = case when n.kind = 'PICK_UP_LINK' then '' else address end
                          from unnest(?, ?) sent (subject_id, kind)
                         where n.subject_id = sent.subject_id and n.kind = sent.kind
                        """).params(utc(now), subjects, kinds).update();
    }

    /** What became of a claimed notice; nothing happens when the claim was lost. */
    void finish(Notice notice, NoticeState state, @Nullable String problem, Instant now) {
        sql.sql("""
                        update notice set state = ?, problem = ?, changed_at = ?, secret = case when ? = 'SENT' or kind = 'PICK_UP_LINK' then null else secret end,
                               address = case when kind = 'PICK_UP_LINK' then '' else address end
                         where subject_id = ? and kind = ? and state = 'SENDING' and attempts = ?
                        """)
                .param(state.name())
                .param(problem)
                .param(utc(now))
                .param(state.name())
                .param(notice.subject())
                .param(notice.kind().name())
                .param(notice.attempts())
                .update();
    }

    /** A notice to be sent later; nothing happens when the claim was lost. */
    void tryAgain(Notice notice, String problem, Instant next, Instant now) {
        sql.sql("""
                        update notice set state = 'WAITING', problem = ?, next_attempt = ?, changed_at = ?
                         where subject_id = ? and kind = ? and state = 'SENDING' and attempts = ?
                        """)
                .params(
                        problem,
                        utc(next),
                        utc(now),
                        notice.subject(),
                        notice.kind().name(),
                        notice.attempts())
                .update();
    }

    /** Sends again what an administrator asks for; never a code, which is gone once sent. */
    boolean sendAgain(UUID subject, NoticeKind kind, Instant now) {
        return sql.sql("""
                                update notice set state = 'WAITING', next_attempt = ?, changed_at = ?, attempts = 0, created_at = ?
                                 where subject_id = ? and kind = ? and state in ('NOT_SENT', 'FAILED', 'UNCONFIRMED', 'BOUNCED')
                                   and kind not in ('ADDRESS_CODE', 'PICK_UP_LINK')
                                """)
                        .params(utc(now), utc(now), utc(now), subject, kind.name())
                        .update()
                == 1;
    }

    /** An organisation has an address now: what could not be sent for want of one goes out. */
    int sendWhatLackedAnAddress(SchoolNumber organisation, Instant now) {
        return sql.sql("""
                        update notice set state = 'WAITING', next_attempt = ?, changed_at = ?, created_at = ?, attempts = 0, problem = null
                         where organisation = ? and state = 'NOT_SENT'
                        """)
                .params(utc(now), utc(now), utc(now), organisation.value())
                .update();
    }

    /** An e-mail that was handed over came back; empty if that is known already, or there is no such notice. */
    Optional<Notice> bounced(MessageIds.Attempt attempt, String problem, Instant now) {
        return sql.sql("""
                        update notice set state = 'BOUNCED', problem = ?, changed_at = ?
                         where subject_id = ? and kind = ? and attempts = ? and state in ('SENT', 'UNCONFIRMED') returning *
                        """)
                .params(problem, utc(now), attempt.subject(), attempt.kind().name(), attempt.number())
                .query(NoticeStore::notice)
                .optional();
    }

    /** Whether the mail server has it just now, and what came of it is not written yet. */
    boolean isBeingSent(MessageIds.Attempt attempt) {
        return sql.sql("""
                        select exists (select from notice where subject_id = ? and kind = ? and attempts = ? and state = 'SENDING')
                        """)
                .params(attempt.subject(), attempt.kind().name(), attempt.number())
                .query(Boolean.class)
                .single();
    }

    /** Whether the organisation was sent an e-mail between these times that has not come back. */
    boolean wasSentTo(SchoolNumber organisation, Instant after, Instant before) {
        return sql.sql("""
                        select exists (select from notice where organisation = ? and state = 'SENT' and address is null
                                          and changed_at > ? and changed_at < ?)
                        """)
                .params(organisation.value(), utc(after), utc(before))
                .query(Boolean.class)
                .single();
    }

    /** Word of these files' arrival that did not reach their receivers. */
    List<Notice> undeliveredArrivals(List<UUID> transfers) {
        return sql.sql("""
                        select * from notice
                         where subject_id = any(?) and kind = 'FILE_ARRIVED' and state in ('NOT_SENT', 'FAILED', 'BOUNCED')
                        """)
                .params((Object) transfers.toArray(UUID[]::new))
                .query(NoticeStore::notice)
                .list();
    }

    /** Why notices wait that have been tried, the commonest reason first. */
    List<String> troubles() {
        return sql.sql("""
                        select problem from notice where state = 'WAITING' and problem is not null
                         group by problem order by count(*) desc limit 3
                        """).query(String.class).list();
    }

    /** Removes what is done with; returns how many. */
    int forgetOlderThan(Instant time, List<NoticeState> states) {
        return sql.sql("delete from notice where state = any(?) and changed_at < ?")
                .params(names(states), utc(time))
                .update();
    }

    List<Notice> in(List<NoticeState> states, int offset, int limit) {
        return sql.sql("select * from notice where state = any(?) order by changed_at desc offset ? limit ?")
                .params(names(states), offset, limit)
                .query(NoticeStore::notice)
                .list();
    }

    int count(List<NoticeState> states) {
        return sql.sql("select count(*) from notice where state = any(?)")
                .params((Object) names(states))
                .query(Integer.class)
                .single();
    }

    private static String[] names(List<NoticeState> states) {
        return states.stream().map(NoticeState::name).toArray(String[]::new);
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Notice notice(ResultSet row, int index) throws SQLException {
        return new Notice(
                row.getObject("subject_id", UUID.class),
                NoticeKind.valueOf(row.getString("kind")),
                new SchoolNumber(row.getString("organisation")),
                row.getString("address"),
                row.getString("secret"),
                NoticeState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getString("problem"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("changed_at").toInstant());
    }
}
