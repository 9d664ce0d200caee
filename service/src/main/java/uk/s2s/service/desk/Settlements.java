package uk.s2s.service.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.pages.Paging;
import uk.s2s.service.pages.Times;

/** Who settled which exception, and how. */
@Component
class Settlements {

    private final JdbcClient sql;
    private final Clock clock;

    Settlements(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void add(SignedIn who, long job, int position, String how) {
        sql.sql("""
                        insert into settled_exception (organisation, job, position, how, account, at) values (?, ?, ?, ?, ?, ?)
                        on conflict do nothing
                        """)
                .params(
                        who.organisation(),
                        job,
                        position,
                        how,
                        who.account(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Settled> find(String organisation, long job, int position) {
        return sql.sql("select * from settled_exception where organisation = ? and job = ? and position = ?")
                .params(organisation, job, position)
                .query(Settlements::row)
                .optional();
    }

    int count(String organisation) {
        return sql.sql("select count(*) from settled_exception where organisation = ?")
                .param(organisation)
                .query(Integer.class)
                .single();
    }

    /** The latest first. */
    List<Settled> page(String organisation, Paging paging) {
        return sql.sql("""
                        select * from settled_exception where organisation = ? order by at desc, job, position limit ? offset ?
                        """)
                .params(organisation, Paging.SIZE, paging.offset())
                .query(Settlements::row)
                .list();
    }

    private static Settled row(ResultSet row, int index) throws SQLException {
        return new Settled(
                row.getLong("job"),
                row.getInt("position"),
                row.getString("how"),
                Times.minute(row.getObject("at", OffsetDateTime.class).toInstant()),
                row.getObject("account", UUID.class));
    }
}
