package uk.s2s.service.lostpupils.watches;

import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.lostpupils.GivenReason;
import uk.s2s.service.lostpupils.OwnWords;
import uk.s2s.service.lostpupils.search.Criteria;
import uk.s2s.service.pages.FaultTrace;
import uk.s2s.service.vault.Vault;

/** Watches and what they have found. No check of who asks: the caller makes it. */
@Repository
public class Watches {

    private static final Logger log = LoggerFactory.getLogger(Watches.class);

    private final JdbcClient sql;
    private final Vault vault;
    private final OwnWords words;
    private final JsonMapper json;

    Watches(JdbcClient sql, Vault vault, OwnWords words, JsonMapper json) {
        this.sql = sql;
        this.vault = vault;
        this.words = words;
        this.json = json;
    }

    /** @param words of the vault, or null */
    private record Stored(Watch watch, @Nullable UUID words) {}

    /** False if a watch has been made of this search before. In the caller's transaction. */
    boolean add(SignedIn who, Watch watch, UUID search, Criteria criteria) {
        UUID own = words.store(watch.reason(), watch.beganAt());
        boolean added = sql.sql("""
                                insert into lost_pupil_watch (id, search, account, person, organisation, reason, words, began_at, until)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                                """)
                        .param(watch.id())
                        .param(search)
                        .param(who.account())
                        .param(watch.person())
                        .param(watch.organisation().value())
                        .param(watch.reason().reason())
                        .param(own)
                        .param(utc(watch.beganAt()))
                        .param(utc(watch.until()))
                        .update()
                == 1;
        if (added) {
            vault.store(watch.id(), json.writeValueAsBytes(criteria));
        } else {
            words.remove(own);
        }
        return added;
    }

    public Optional<Watch> find(UUID id) {
        return sql.sql("select * from lost_pupil_watch where id = ?")
                .param(id)
                .query(Watches::row)
                .optional()
                .map(one -> read(List.of(one)).get(0));
    }

    /** The watch that has this hit. */
    public Optional<Watch> ofHit(UUID hit) {
        return sql.sql(
                        "select w.* from lost_pupil_watch w join lost_pupil_watch_hit h on h.watch = w.id where h.id = ?")
                .param(hit)
                .query(Watches::row)
                .optional()
                .map(one -> read(List.of(one)).get(0));
    }

    /** Those that go on first, then the latest. */
    List<Watch> of(SchoolNumber authority, int offset, int limit) {
        return read(sql.sql("""
                        select * from lost_pupil_watch where organisation = ?
                         order by ended_at is null desc, began_at desc offset ? limit ?
                        """)
                .params(authority.value(), offset, limit)
                .query(Watches::row)
                .list());
    }

    int count(SchoolNumber authority) {
        return sql.sql("select count(*) from lost_pupil_watch where organisation = ?")
                .param(authority.value())
                .query(Integer.class)
                .single();
    }

    /** Without the words of their reasons. */
    List<Watch> goingOn() {
        return sql.sql("select * from lost_pupil_watch where ended_at is null")
                .query((row, index) -> row(row, index).watch())
                .list();
    }

    /** What those of these watches search for that go on; one that is damaged keeps no other from being read. */
    Map<UUID, Criteria> criteria(Collection<UUID> watches) {
        try {
            return criteriaOfAll(watches);
        } catch (UncheckedIOException damaged) {
            Map<UUID, Criteria> unharmed = new HashMap<>();
            watches.forEach(watch -> unharmed.putAll(criteriaOfOne(watch)));
            return unharmed;
        }
    }

    private Map<UUID, Criteria> criteriaOfOne(UUID watch) {
        try {
            return criteriaOfAll(List.of(watch));
        } catch (UncheckedIOException damaged) {
            log.error(
                    "What watch {} searches for cannot be read, so that it finds nothing: {}",
                    watch,
                    FaultTrace.of(damaged));
            return Map.of();
        }
    }

    private Map<UUID, Criteria> criteriaOfAll(Collection<UUID> watches) {
        return vault.openShort(watches).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> json.readValue(one.getValue(), Criteria.class)));
    }

    private List<Watch> read(List<Stored> some) {
        Map<UUID, String> read = words.read(some.stream().map(Stored::words).toList());
        return some.stream()
                .map(one -> one.watch().because(OwnWords.of(one.watch().reason().reason(), one.words(), read)))
                .toList();
    }

    /** False if it had ended. */
    boolean end(UUID watch, Instant now) {
        return sql.sql("update lost_pupil_watch set ended_at = ? where id = ? and ended_at is null")
                        .params(utc(now), watch)
                        .update()
                == 1;
    }

    /** Those that have found one of these files, the oldest first. */
    List<Watch> thatFound(Collection<UUID> lost) {
        return read(sql.sql("""
                        select * from lost_pupil_watch where id in (select watch from lost_pupil_watch_hit where lost = any(?))
                         order by began_at, id
                        """)
                .param(lost.toArray(UUID[]::new))
                .query(Watches::row)
                .list());
    }

    /** Some whose time is over and that no other node has in hand; without the words of their reasons. */
    List<Watch> lockDue(Instant now, int most) {
        return sql.sql("""
                        select * from lost_pupil_watch where ended_at is null and until <= ?
                         order by until limit ? for update skip locked
                        """)
                .params(utc(now), most)
                .query((row, index) -> row(row, index).watch())
                .list();
    }

    /** False if the watch had it before. */
    boolean add(WatchHit hit) {
        return sql.sql(
                                "insert into lost_pupil_watch_hit (id, watch, lost, why, at) values (?, ?, ?, ?, ?) on conflict do nothing")
                        .params(hit.id(), hit.watch(), hit.lost(), hit.why(), utc(hit.at()))
                        .update()
                == 1;
    }

    /** The latest first. */
    List<WatchHit> hits(UUID watch, int most) {
        return sql.sql("select * from lost_pupil_watch_hit where watch = ? order by at desc, id desc limit ?")
                .params(watch, most)
                .query((row, index) -> new WatchHit(
                        row.getObject("id", UUID.class),
                        watch,
                        row.getObject("lost", UUID.class),
                        row.getString("why"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /** Nobody of the authority need be told any more that there are these. */
    void setSeen(Collection<WatchHit> hits) {
        sql.sql("update lost_pupil_watch_hit set seen = true where id = any(?) and not seen")
                .param(hits.stream().map(WatchHit::id).toArray(UUID[]::new))
                .update();
    }

    /** How many watches of this authority have found something that nobody there has seen. */
    int countWithNews(SchoolNumber authority) {
        return sql.sql("""
                        select count(*) from lost_pupil_watch w where organisation = ?
                           and exists (select from lost_pupil_watch_hit h where h.watch = w.id and not h.seen)
                        """).param(authority.value()).query(Integer.class).single();
    }

    Map<UUID, HitCounts> hitCounts(Collection<UUID> watches) {
        return sql
                .sql("""
                        select watch, count(*), count(*) filter (where not seen) from lost_pupil_watch_hit
                         where watch = any(?) group by watch
                        """)
                .param(watches.toArray(UUID[]::new))
                .query((row, index) ->
                        Map.entry(row.getObject(1, UUID.class), new HitCounts(row.getInt(2), row.getInt(3))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Stored row(ResultSet row, int index) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        var watch = new Watch(
                row.getObject("id", UUID.class),
                row.getString("person"),
                new SchoolNumber(row.getString("organisation")),
                new GivenReason(row.getString("reason"), ""),
                row.getTimestamp("began_at").toInstant(),
                row.getTimestamp("until").toInstant(),
                ended == null ? null : ended.toInstant());
        return new Stored(watch, row.getObject("words", UUID.class));
    }
}
