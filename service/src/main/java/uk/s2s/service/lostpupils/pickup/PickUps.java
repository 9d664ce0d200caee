package uk.s2s.service.lostpupils.pickup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of pick-up links. */
@Repository
public class PickUps {

    private final JdbcClient sql;

    PickUps(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<PickUp> find(UUID id) {
        return sql.sql("select * from lost_pupil_pick_up where id = ?")
                .param(id)
                .query(PickUps::row)
                .optional();
    }

    void add(PickUp pickUp, String linkHash) {
        sql.sql("""
                        insert into lost_pupil_pick_up (id, lost, link_hash, code_hash, school, organisation, person, made_at, until, tries_left)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        pickUp.id(),
                        pickUp.lost(),
                        linkHash,
                        pickUp.codeHash(),
                        pickUp.school(),
                        pickUp.organisation(),
                        pickUp.person(),
                        utc(pickUp.madeAt()),
                        utc(pickUp.until()),
                        pickUp.triesLeft())
                .update();
    }

    /** The link that has this hash, for nobody else until the transaction ends. */
    Optional<PickUp> lock(String linkHash) {
        return sql.sql("select * from lost_pupil_pick_up where link_hash = ? for update")
                .param(linkHash)
                .query(PickUps::row)
                .optional();
    }

    /** The latest first. */
    List<PickUp> of(UUID lost) {
        return sql.sql("select * from lost_pupil_pick_up where lost = ? order by made_at desc, id desc limit 50")
                .param(lost)
                .query(PickUps::row)
                .list();
    }

    void wrongCode(UUID id) {
        sql.sql("update lost_pupil_pick_up set tries_left = tries_left - 1 where id = ?")
                .param(id)
                .update();
    }

    void fetched(UUID id, String from, Instant now) {
        sql.sql("update lost_pupil_pick_up set fetched_at = ?, fetched_from = ? where id = ?")
                .params(utc(now), from, id)
                .update();
    }

    /** False if there is no such link of this file, or nothing is to be cancelled. */
    boolean cancel(UUID lost, UUID id, Instant now) {
        return sql.sql("""
                                update lost_pupil_pick_up set cancelled_at = ?
                                 where lost = ? and id = ? and fetched_at is null and cancelled_at is null
                                """).params(utc(now), lost, id).update() == 1;
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    private static PickUp row(ResultSet row, int index) throws SQLException {
        return new PickUp(
                row.getObject("id", UUID.class),
                row.getObject("lost", UUID.class),
                row.getLong("code_hash"),
                row.getString("school"),
                row.getString("organisation"),
                row.getString("person"),
                row.getTimestamp("made_at").toInstant(),
                row.getTimestamp("until").toInstant(),
                row.getInt("tries_left"),
                instant(row.getTimestamp("fetched_at")),
                row.getString("fetched_from"),
                instant(row.getTimestamp("cancelled_at")));
    }
}
