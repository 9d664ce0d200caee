package uk.s2s.service.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.s2s.service.access.SignedIn;

/** Exceptions that wait for something that only the school knows, and why. */
@Component
class PutAside {

    private final JdbcClient sql;
    private final Clock clock;

    PutAside(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @param reason as typed */
    record One(long job, int position, String reason) {}

    /** In place of an earlier reason. */
    void add(SignedIn who, long job, int position, String reason) {
        sql.sql("""
                        insert into exception_put_aside (organisation, job, position, reason, account, at) values (?, ?, ?, ?, ?, ?)
                        on conflict (organisation, job, position) do update
                           set reason = excluded.reason, account = excluded.account, at = excluded.at
                        """)
                .params(
                        who.organisation(),
                        job,
                        position,
                        reason,
                        who.account(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether there was one. */
    boolean remove(String organisation, long job, int position) {
        return sql.sql("delete from exception_put_aside where organisation = ? and job = ? and position = ?")
                        .params(organisation, job, position)
                        .update()
                == 1;
    }

    List<One> of(String organisation) {
        return sql.sql("select * from exception_put_aside where organisation = ?")
                .param(organisation)
                .query(PutAside::one)
                .list();
    }

    private static One one(ResultSet row, int index) throws SQLException {
        return new One(row.getLong("job"), row.getInt("position"), row.getString("reason"));
    }
}
