package uk.s2s.register.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import uk.s2s.register.Batch;
import uk.s2s.register.BatchRecord;
import uk.s2s.register.Requester;
import uk.s2s.register.Summary;

/** The batches; what they hold is in {@link RecordTable}. */
final class BatchTable {

    private BatchTable() {}

    /** @param since sent before, it is another batch */
    static OptionalLong same(Connection connection, String organisation, byte[] digest, Instant since)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                select job from register_batch
                where digest = ? and organisation = ? and submitted_at > ? and state <> 'FAILED' order by job desc limit 1
                """)) {
            select.setBytes(1, digest);
            select.setString(2, organisation);
            select.setObject(3, LearnerTable.time(since));
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
            }
        }
    }

    static long insert(Connection connection, Requester by, byte[] digest, Instant at) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into register_batch (organisation, person, digest, submitted_at) values (?, ?, ?, ?) returning job")) {
            insert.setString(1, by.organisation());
            insert.setString(2, by.user());
            insert.setBytes(3, digest);
            insert.setObject(4, LearnerTable.time(at));
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** A batch to be done, held against other nodes until the end of the transaction. */
    record Claimed(long job, Requester by) {}

    static Optional<Claimed> claim(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                select job, organisation, person from register_batch where state = 'WAITING'
                order by attempts, job limit 1 for update skip locked
                """);
                ResultSet row = select.executeQuery()) {
            return row.next()
                    ? Optional.of(new Claimed(
                            row.getLong("job"), new Requester(row.getString("organisation"), row.getString("person"))))
                    : Optional.empty();
        }
    }

    static void finished(Connection connection, long job, Instant started, Instant finished) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update register_batch set state = 'FINISHED', started_at = ?, finished_at = ? where job = ?")) {
            update.setObject(1, LearnerTable.time(started));
            update.setObject(2, LearnerTable.time(finished));
            update.setLong(3, job);
            update.executeUpdate();
        }
    }

    /** Notes an attempt that came to nothing; after the last one the batch has failed. */
    static void failed(Connection connection, long job, int mostAttempts, Instant at) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("""
                update register_batch set attempts = attempts + 1, finished_at = case when attempts + 1 >= ? then ? end,
                       state = case when attempts + 1 >= ? then 'FAILED' else state end
                where job = ? and state = 'WAITING'
                """)) {
            update.setInt(1, mostAttempts);
            update.setObject(2, LearnerTable.time(at));
            update.setInt(3, mostAttempts);
            update.setLong(4, job);
            update.executeUpdate();
        }
    }

    static void changed(Connection connection, long job) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update register_batch set changed = changed + 1 where job = ?")) {
            update.setLong(1, job);
            update.executeUpdate();
        }
    }

    static Optional<Batch> find(Connection connection, String organisation, long job) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select * from register_batch where job = ? and organisation = ? and forgotten_at is null")) {
            select.setLong(1, job);
            select.setString(2, organisation);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(batch(connection, row)) : Optional.empty();
            }
        }
    }

    private static Batch batch(Connection connection, ResultSet row) throws SQLException {
        Batch.State state = Batch.State.valueOf(row.getString("state"));
        List<BatchRecord> records =
                state == Batch.State.FINISHED ? RecordTable.done(connection, row.getLong("job")) : List.of();
        return new Batch(
                row.getLong("job"),
                state,
                LearnerColumns.instant(row, "submitted_at"),
                LearnerColumns.optionalInstant(row, "started_at"),
                LearnerColumns.optionalInstant(row, "finished_at"),
                counts(records),
                row.getInt("changed"),
                records);
    }

    private static Map<Summary, Integer> counts(List<BatchRecord> records) {
        Map<Summary, Integer> counts = new EnumMap<>(Summary.class);
        records.forEach(one -> counts.merge(one.summary(), 1, Integer::sum));
        return counts;
    }

    /** Of an organisation, the latest first. */
    static List<Long> jobs(Connection connection, String organisation) throws SQLException {
        List<Long> jobs = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select job from register_batch where organisation = ? and forgotten_at is null order by job desc")) {
            select.setString(1, organisation);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    jobs.add(row.getLong(1));
                }
            }
        }
        return jobs;
    }
}
