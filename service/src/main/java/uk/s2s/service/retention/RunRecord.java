package uk.s2s.service.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each night's run has removed. */
@Repository
class RunRecord {

    private final JdbcClient sql;

    RunRecord(JdbcClient sql) {
        this.sql = sql;
    }

    /** In the transaction of the removal. */
    void add(LocalDate day, String kind, int removed, Instant now) {
        sql.sql("""
                        insert into retention_run (day, kind, removed, held, started_at) values (?, ?, ?, 0, ?)
                        on conflict (day, kind) do update set removed = retention_run.removed + excluded.removed
                        """).params(day, kind, removed, now.atOffset(ZoneOffset.UTC)).update();
    }

    void end(LocalDate day, String kind, long held, int failed, Instant now) {
        sql.sql("""
                        insert into retention_run (day, kind, removed, held, failed, started_at, ended_at)
                        values (:day, :kind, 0, :held, :failed, :now, :now)
                        on conflict (day, kind) do update set held = :held, failed = :failed, ended_at = :now
                        """)
                .param("day", day)
                .param("kind", kind)
                .param("held", held)
                .param("failed", failed)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The last run of each kind of which something could not be removed then. */
    List<FormerRun> failing() {
        return sql.sql("""
                        select * from (select distinct on (kind) * from retention_run where ended_at is not null
                                        order by kind, day desc) last
                         where failed > 0 order by kind
                        """).query(RunRecord::run).list();
    }

    /** The newest first; a kind of which nothing was removed, or should have been, is left out. */
    List<FormerRun> some(int offset, int limit) {
        return sql.sql("""
                        select * from retention_run where removed > 0 or held > 0 or failed > 0 or ended_at is null
                         order by day desc, kind offset ? limit ?
                        """).params(offset, limit).query(RunRecord::run).list();
    }

    int count() {
        return sql.sql(
                        "select count(*) from retention_run where removed > 0 or held > 0 or failed > 0 or ended_at is null")
                .query(Integer.class)
                .single();
    }

    private static FormerRun run(ResultSet row, int index) throws SQLException {
        return new FormerRun(
                row.getObject("day", LocalDate.class),
                row.getString("kind"),
                row.getLong("removed"),
                row.getLong("held"),
                row.getLong("failed"),
                row.getTimestamp("ended_at") != null);
    }
}
