package uk.s2s.service.notifications;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Until when the mailbox of e-mails that came back is known: what came later may tell of any e-mail. */
@Repository
class BounceReadings {

    private final JdbcClient sql;

    BounceReadings(JdbcClient sql) {
        this.sql = sql;
    }

    /** The mailbox was read to its end. */
    void complete(Instant begun) {
        sql.sql(
                        "insert into bounce_reading (read_at) values (?) on conflict (only_row) do update set read_at = excluded.read_at")
                .param(begun.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Instant> last() {
        return sql.sql("select read_at from bounce_reading")
                .query((row, index) -> row.getTimestamp("read_at").toInstant())
                .optional();
    }
}
