package uk.s2s.service.lostpupils;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.database.TimeOrderedId;
import uk.s2s.service.lostpupils.LostPupilEvent.Actor;
import uk.s2s.service.lostpupils.LostPupilEvent.LostPupilSeen;

/**
 * Who looked at lost pupils' records, or was shown them by a search, and why. A reason holds for a day, and for the account
 * that gave it.
 */
@Component
public class Looks {

    private static final UUID NO_ACCOUNT = new UUID(0, 0);
    private static final Duration VALID = Duration.ofDays(1);

    private static final String OF_PUPIL = """
            from (
                select what, person, organisation, reason, words, at, id from lost_pupil_look where lost_pupil = :pupil
                union all
                select 'SHOWN', person, organisation, reason, words, at, id from lost_pupil_search where hits @> array[:pupil]) looks
            """;

    private final JdbcClient sql;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Looks(JdbcClient sql, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.events = events;
        this.clock = clock;
    }

    /** The reason that this account has given for this pupil in the last day. */
    Optional<GivenReason> reason(SignedIn who, LostPupil pupil) {
        return sql.sql("""
                        select reason, words from lost_pupil_look where lost_pupil = ? and account = ? and organisation = ? and at > ?
                           and what = 'REASON_GIVEN'
                         order by at desc limit 1
                        """)
                .params(
                        pupil.number(),
                        who.account(),
                        who.organisation(),
                        LostPupils.utc(clock.instant().minus(VALID)))
                .query((row, index) -> new GivenReason(row.getString(1), row.getString(2)))
                .optional();
    }

    /** In the caller's transaction. */
    void add(SignedIn who, LostPupil pupil, Look.Kind kind, GivenReason reason) {
        Instant now = clock.instant();
        insert(pupil, kind, who.account(), who.name(), who.organisation(), reason, now);
        Long hash = pupil.upnHash();
        events.publishEvent(new LostPupilSeen(
                Actor.of(who), now, pupil.transfer(), hash == null ? 0 : hash, kind.name(), reason.reason()));
    }

    /** In the caller's transaction, which publishes an event of its own: a link for the file was made. */
    public void linkMade(SignedIn who, LostPupil pupil, GivenReason reason, Instant now) {
        insert(pupil, Look.Kind.LINK_MADE, who.account(), who.name(), who.organisation(), reason, now);
    }

    /**
     * As {@link #linkMade}: the file was fetched with it.
     *
     * @param school without an account, as the authority called it
     * @param authority that made the link
     */
    public void fetched(LostPupil pupil, String school, String authority, Instant now) {
        insert(pupil, Look.Kind.FETCHED, NO_ACCOUNT, school, authority, GivenReason.NONE, now);
    }

    private void insert(
            LostPupil pupil,
            Look.Kind kind,
            UUID account,
            String person,
            String organisation,
            GivenReason reason,
            Instant now) {
        sql.sql("""
                        insert into lost_pupil_look (id, lost_pupil, what, account, person, organisation, reason, words, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        TimeOrderedId.at(now),
                        pupil.number(),
                        kind.name(),
                        account,
                        person,
                        organisation,
                        reason.reason(),
                        reason.words(),
                        LostPupils.utc(now))
                .update();
    }

    /** The latest first. */
    List<Look> of(LostPupil pupil, int offset, int limit) {
        return sql.sql("select * " + OF_PUPIL + "order by at desc, id desc offset :offset limit :limit")
                .param("pupil", pupil.number())
                .param("offset", offset)
                .param("limit", limit)
                .query(Looks::row)
                .list();
    }

    int count(LostPupil pupil) {
        return sql.sql("select count(*) " + OF_PUPIL)
                .param("pupil", pupil.number())
                .query(Integer.class)
                .single();
    }

    private static Look row(ResultSet row, int index) throws SQLException {
        return new Look(
                Look.Kind.valueOf(row.getString("what")),
                row.getString("person"),
                row.getString("organisation"),
                new GivenReason(row.getString("reason"), row.getString("words")).shown(),
                row.getTimestamp("at").toInstant());
    }
}
