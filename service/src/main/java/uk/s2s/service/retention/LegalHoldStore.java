package uk.s2s.service.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of legal holds. */
@Repository
class LegalHoldStore {

    private static final int LOCK = 0x484F4C44;

    private final JdbcClient sql;

    LegalHoldStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Waits for whoever is removing, and keeps others from beginning until the transaction ends. */
    void lockOutRemoval() {
        lock("pg_advisory_xact_lock");
    }

    /** Nobody places a hold until the transaction ends; many may remove at once. */
    void lockOutPlacing() {
        lock("pg_advisory_xact_lock_shared");
    }

    private void lock(String function) {
        sql.sql("select 1 from " + function + "(?)")
                .param(LOCK)
                .query(Integer.class)
                .single();
    }

    void insert(LegalHold hold) {
        sql.sql(
                        "insert into legal_hold (id, pupil_hash, reason, until, placed_by, placed_at) values (?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        hold.id(),
                        hold.pupilHash(),
                        hold.reason(),
                        hold.until(),
                        hold.placedBy(),
                        hold.placedAt().atOffset(ZoneOffset.UTC)))
                .update();
    }

    /** False if it does not stand any more. */
    boolean lift(UUID id, UUID by, String because, Instant at) {
        return sql.sql("""
                        update legal_hold set lifted_by = ?, lifted_because = ?, lifted_at = ? where id = ? and lifted_at is null
                        """).params(by, because, at.atOffset(ZoneOffset.UTC), id).update() == 1;
    }

    Set<Long> hashesOn(LocalDate day) {
        return sql.sql("select pupil_hash from legal_hold where lifted_at is null and (until is null or until >= ?)")
                .param(day)
                .query(Long.class)
                .set();
    }

    Optional<LegalHold> find(UUID id) {
        return sql.sql("select * from legal_hold where id = ?")
                .param(id)
                .query(LegalHoldStore::hold)
                .optional();
    }

    /** The newest first. */
    List<LegalHold> all(int offset, int limit) {
        return sql.sql("select * from legal_hold order by placed_at desc, id desc offset ? limit ?")
                .params(offset, limit)
                .query(LegalHoldStore::hold)
                .list();
    }

    List<LegalHold> about(long[] pupils) {
        return sql.sql("select * from legal_hold where pupil_hash = any(?) order by placed_at")
                .params((Object) pupils)
                .query(LegalHoldStore::hold)
                .list();
    }

    int count() {
        return sql.sql("select count(*) from legal_hold").query(Integer.class).single();
    }

    private static LegalHold hold(ResultSet row, int index) throws SQLException {
        var lifted = row.getTimestamp("lifted_at");
        return new LegalHold(
                row.getObject("id", UUID.class),
                row.getLong("pupil_hash"),
                row.getString("reason"),
                row.getObject("until", LocalDate.class),
                row.getObject("placed_by", UUID.class),
                row.getTimestamp("placed_at").toInstant(),
                lifted == null ? null : lifted.toInstant(),
                row.getString("lifted_because"));
    }
}
