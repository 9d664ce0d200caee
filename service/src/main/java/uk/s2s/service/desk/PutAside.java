package uk.s2s.service.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.retention.LegalHolds;

/** Exceptions that wait for something that only the school knows, and why. */
@Component
class PutAside {

    private final JdbcClient sql;
    private final LegalHolds holds;
    private final Clock clock;

    PutAside(JdbcClient sql, LegalHolds holds, Clock clock) {
        this.sql = sql;
        this.holds = holds;
        this.clock = clock;
    }

    /** @param reason as typed */
    record One(long job, int position, String reason) {}

    /**
     * In place of an earlier reason; in the caller's transaction.
     *
     * @param pupil keyed hash of the UPN
     */
    void add(SignedIn who, long job, int position, String reason, long pupil) {
        remove(who.organisation(), job, position);
        sql.sql("""
                        insert into exception_put_aside (organisation, job, position, reason, account, at, pupil_hash) values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (organisation, job, position) where ended_at is null do update
                           set reason = excluded.reason, account = excluded.account, at = excluded.at
                        """)
                .params(
                        who.organisation(),
                        job,
                        position,
                        reason,
                        who.account(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        pupil)
                .update();
    }

    /** Whether there was one. In the caller's transaction; the reason stays while a legal hold is on the pupil. */
    boolean remove(String organisation, long job, int position) {
        long[] held = holds.whileRemoving().toArray();
        int kept = sql.sql("""
                        update exception_put_aside set ended_at = ?
                         where organisation = ? and job = ? and position = ? and ended_at is null and pupil_hash = any(?)
                        """)
                .params(clock.instant().atOffset(ZoneOffset.UTC), organisation, job, position, held)
                .update();
        int gone = sql.sql("""
                        delete from exception_put_aside where organisation = ? and job = ? and position = ? and ended_at is null
                        """).params(organisation, job, position).update();
        return kept + gone > 0;
    }

    List<One> of(String organisation) {
        return sql.sql("select * from exception_put_aside where organisation = ? and ended_at is null")
                .param(organisation)
                .query(PutAside::one)
                .list();
    }

    private static One one(ResultSet row, int index) throws SQLException {
        return new One(row.getLong("job"), row.getInt("position"), row.getString("reason"));
    }
}
