package uk.s2s.service.lostpupils.watches;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.s2s.service.transfers.TransferEvent.TransferHeld;

/** Files that are held and have not been compared with the watches: a row each, written as the file is taken. */
@Repository
class Unwatched {

    private static final String CLAIM = """
            with due as materialized (
                select lost from lost_pupil_unwatched where due_at <= ? order by due_at limit ? for update skip locked)
            update lost_pupil_unwatched u
               set attempts = u.attempts + 1, due_at = ?::timestamptz + least(u.attempts + 1, 60) * interval '1 minute'
              from due
             where u.lost = due.lost
            returning u.lost
            """;

    private final JdbcClient sql;

    Unwatched(JdbcClient sql) {
        this.sql = sql;
    }

    @EventListener
    void held(TransferHeld event) {
        sql.sql("insert into lost_pupil_unwatched (lost, due_at) values (?, ?) on conflict do nothing")
                .params(event.transfer(), event.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Some that are due, in a transaction of its own: they are due again later, should the attempt come to nothing. */
    List<UUID> claim(Instant now, int most) {
        return sql.sql(CLAIM)
                .params(now.atOffset(ZoneOffset.UTC), most, now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
    }

    void remove(List<UUID> compared) {
        sql.sql("delete from lost_pupil_unwatched where lost = any(?)")
                .param(compared.toArray(UUID[]::new))
                .update();
    }
}
