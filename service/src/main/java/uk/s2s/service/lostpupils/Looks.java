package uk.s2s.service.lostpupils;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
    private final OwnWords words;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Looks(JdbcClient sql, OwnWords words, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.words = words;
        this.events = events;
        this.clock = clock;
    }

    /** @param words of the vault, or null */
    private record Given(String reason, @Nullable UUID words) {}

    private record Row(Look.Kind kind, String person, String organisation, Given given, Instant at) {}

    /** The reason that this account has given for this pupil in the last day. */
    Optional<GivenReason> reason(SignedIn who, LostPupil pupil) {
        return given(who, pupil).map(given -> words.read(given.reason(), given.words()));
    }

    private Optional<Given> given(SignedIn who, LostPupil pupil) {
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
                .query((row, index) -> given(row))
                .optional();
    }

    /** Of what follows the giving of a reason the words are the same, but for why it is not the pupil. */
    private @Nullable UUID words(SignedIn who, LostPupil pupil, Look.Kind kind, GivenReason reason, Instant now) {
        return kind == Look.Kind.REASON_GIVEN || kind == Look.Kind.NOT_THE_PUPIL
                ? words.store(reason, now)
                : given(who, pupil).map(Given::words).orElse(null);
    }

    /** In the caller's transaction. */
    public void add(SignedIn who, LostPupil pupil, Look.Kind kind, GivenReason reason) {
        Instant now = clock.instant();
        var given = new Given(reason.reason(), words(who, pupil, kind, reason, now));
        insert(pupil, kind, who.account(), who.name(), who.organisation(), given, now);
        Long hash = pupil.upnHash();
        events.publishEvent(new LostPupilSeen(
                Actor.of(who), now, pupil.transfer(), hash == null ? 0 : hash, kind.name(), reason.reason()));
    }

    /** In the caller's transaction, which publishes an event of its own: a link for the file was made. */
    public void linkMade(SignedIn who, LostPupil pupil, GivenReason reason, Instant now) {
        var given = new Given(reason.reason(), words(who, pupil, Look.Kind.LINK_MADE, reason, now));
        insert(pupil, Look.Kind.LINK_MADE, who.account(), who.name(), who.organisation(), given, now);
    }

    /**
     * As {@link #linkMade}: the file was fetched with it.
     *
     * @param school without an account, as the authority called it
     * @param authority that made the link
     */
    public void fetched(LostPupil pupil, String school, String authority, Instant now) {
        insert(
                pupil,
                Look.Kind.FETCHED,
                NO_ACCOUNT,
                school,
                authority,
                new Given(GivenReason.NONE.reason(), null),
                now);
    }

    private void insert(
            LostPupil pupil,
            Look.Kind kind,
            UUID account,
            String person,
            String organisation,
            Given given,
            Instant now) {
        sql.sql("""
                        insert into lost_pupil_look (id, lost_pupil, what, account, person, organisation, reason, words, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(TimeOrderedId.at(now))
                .param(pupil.number())
                .param(kind.name())
                .param(account)
                .param(person)
                .param(organisation)
                .param(given.reason())
                .param(given.words())
                .param(LostPupils.utc(now))
                .update();
    }

    /** The latest first. */
    List<Look> of(LostPupil pupil, int offset, int limit) {
        List<Row> rows = sql.sql("select * " + OF_PUPIL + "order by at desc, id desc offset :offset limit :limit")
                .param("pupil", pupil.number())
                .param("offset", offset)
                .param("limit", limit)
                .query(Looks::row)
                .list();
        Map<UUID, String> read =
                words.read(rows.stream().map(row -> row.given().words()).toList());
        return rows.stream().map(row -> look(row, read)).toList();
    }

    private static Look look(Row row, Map<UUID, String> read) {
        Given given = row.given();
        GivenReason reason = OwnWords.of(given.reason(), given.words(), read);
        return new Look(row.kind(), row.person(), row.organisation(), reason.shown(), row.at());
    }

    int count(LostPupil pupil) {
        return sql.sql("select count(*) " + OF_PUPIL)
                .param("pupil", pupil.number())
                .query(Integer.class)
                .single();
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        return new Row(
                Look.Kind.valueOf(row.getString("what")),
                row.getString("person"),
                row.getString("organisation"),
                given(row),
                row.getTimestamp("at").toInstant());
    }

    private static Given given(ResultSet row) throws SQLException {
        return new Given(row.getString("reason"), row.getObject("words", UUID.class));
    }
}
