package uk.s2s.service.chasing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of reminders. */
@Repository
class ChaseStore {

    private final JdbcClient sql;

    ChaseStore(JdbcClient sql) {
        this.sql = sql;
    }

    void begin(UUID transfer, Instant arrived, Instant due) {
        sql.sql("insert into chase (transfer_id, arrived_at, due_at) values (?, ?, ?) on conflict do nothing")
                .params(transfer, utc(arrived), utc(due))
                .update();
    }

    /** Files to be looked at now, the longest due first. */
    List<UUID> due(Instant now, int most) {
        return sql.sql("select transfer_id from chase where due_at <= ? order by due_at limit ?")
                .params(utc(now), most)
                .query(UUID.class)
                .list();
    }

    /** No other node gets it until the transaction ends; empty if another has it, or it is not due any more. */
    Optional<Chase> claim(UUID transfer, Instant now) {
        return sql.sql("select * from chase where transfer_id = ? and due_at <= ? for update skip locked")
                .params(transfer, utc(now))
                .query((row, index) -> new Chase(
                        row.getObject("transfer_id", UUID.class),
                        row.getTimestamp("arrived_at").toInstant(),
                        row.getInt("reminded")))
                .optional();
    }

    void putOff(UUID transfer, Instant due) {
        sql.sql("update chase set due_at = ? where transfer_id = ?")
                .params(utc(due), transfer)
                .update();
    }

    void goOn(UUID transfer, int reminded, Instant due) {
        sql.sql("update chase set reminded = ?, due_at = ? where transfer_id = ?")
                .params(reminded, utc(due), transfer)
                .update();
    }

    void end(Collection<UUID> transfers) {
        sql.sql("delete from chase where transfer_id = any(?)")
                .params((Object) transfers.toArray(UUID[]::new))
                .update();
    }

    /** @return false if there is this reminder already */
    boolean add(Reminder reminder) {
        return sql.sql("""
                                insert into reminder (id, transfer_id, number, organisation, reminded_at) values (?, ?, ?, ?, ?)
                                on conflict do nothing
                                """)
                        .params(
                                reminder.id(),
                                reminder.transfer(),
                                reminder.number(),
                                reminder.organisation(),
                                utc(reminder.at()))
                        .update()
                == 1;
    }

    Optional<Reminder> find(UUID id) {
        return sql.sql("select * from reminder where id = ?")
                .param(id)
                .query(ChaseStore::reminder)
                .optional();
    }

    /** In the order in which they were sent. */
    List<Reminder> of(Collection<UUID> transfers) {
        return sql.sql("select * from reminder where transfer_id = any(?) order by reminded_at, id")
                .params((Object) transfers.toArray(UUID[]::new))
                .query(ChaseStore::reminder)
                .list();
    }

    private static Reminder reminder(ResultSet row, int index) throws SQLException {
        return new Reminder(
                row.getObject("id", UUID.class),
                row.getObject("transfer_id", UUID.class),
                row.getInt("number"),
                row.getString("organisation"),
                row.getTimestamp("reminded_at").toInstant());
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
