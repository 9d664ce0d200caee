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

    void end(LocalDate day, String kind, long held, Instant now) {
        sql.sql("update retention_run set held = ?, ended_at = ? where day = ? and kind = ?")
                .params(held, now.atOffset(ZoneOffset.UTC), day, kind)
                .update();
    }

    /** The newest first; a kind of which nothing was removed is left out. */
    List<FormerRun> some(int offset, int limit) {
        return sql.sql("""
                        select * from retention_run where removed > 0 or held > 0 or ended_at is null
                         order by day desc, kind offset ? limit ?
                        """).params(offset, limit).query(RunRecord::run).list();
    }

    int count() {
        return sql.sql("select count(*) from retention_run where removed > 0 or held > 0 or ended_at is null")
                .query(Integer.class)
                .single();
    }

    private static FormerRun run(ResultSet row, int index) throws SQLException {
        return new FormerRun(
                row.getObject("day", LocalDate.class),
                row.getString("kind"),
                row.getLong("removed"),
                row.getLong("held"),
                row.getTimestamp("ended_at") != null);
    }
}
