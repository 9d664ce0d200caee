package uk.s2s.service.lostpupils.found;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of files that arrived and have not been looked through for lost pupils. */
@Repository
class Arrivals {

    /** Materialized: else the choice may be made once for each row, and more than one is taken. */
    private static final String CLAIM = """
            with due as materialized (
                select transfer_id from lost_pupil_arrival where due_at <= ? order by due_at limit 1 for update skip locked)
            update lost_pupil_arrival a
               set attempts = a.attempts + 1, due_at = ?::timestamptz + least(a.attempts + 1, 60) * interval '1 minute'
              from due
             where a.transfer_id = due.transfer_id
            returning a.*
            """;

    private final JdbcClient sql;

    Arrivals(JdbcClient sql) {
        this.sql = sql;
    }

    /** A file to be looked through. */
    record Arrival(UUID transfer, Instant at, int attempts) {}

    void add(UUID transfer, Instant now) {
        sql.sql("insert into lost_pupil_arrival (transfer_id, arrived_at, due_at) values (?, ?, ?)")
                .params(transfer, now.atOffset(ZoneOffset.UTC), now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** One that is due, in a transaction of its own: it is due again later, should the attempt come to nothing. */
    Optional<Arrival> claim(Instant now) {
        return sql.sql(CLAIM)
                .params(now.atOffset(ZoneOffset.UTC), now.atOffset(ZoneOffset.UTC))
                .query(Arrivals::row)
                .optional();
    }

    /** Keeps it from going back until the transaction ends; false if it has gone back or was done meanwhile. */
    boolean lock(UUID transfer) {
        return sql.sql("select transfer_id from lost_pupil_arrival where transfer_id = ? for update")
                .param(transfer)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** Waits for whoever is looking one of them through. */
    void remove(Collection<UUID> transfers) {
        sql.sql("delete from lost_pupil_arrival where transfer_id = any(?)")
                .param(transfers.toArray(UUID[]::new))
                .update();
    }

    private static Arrival row(ResultSet row, int index) throws SQLException {
        return new Arrival(
                row.getObject("transfer_id", UUID.class),
                row.getTimestamp("arrived_at").toInstant(),
                row.getInt("attempts"));
    }
}
