package uk.s2s.register.jdbc;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.s2s.identifiers.Uln;
import uk.s2s.register.BatchRecord;
import uk.s2s.register.ExceptionFilter;
import uk.s2s.register.SentRecord;
import uk.s2s.register.SubmittedLearner;
import uk.s2s.register.Summary;
import uk.s2s.register.Superseded;

/** The records of batches, and what became of each. */
final class RecordTable {

    private static final String DONE = """
            select r.*, coalesce(m.uln, l.uln) as issued from register_batch_record r
            join register_batch b on b.job = r.job
            left join learner l on l.id = r.learner left join learner m on m.id = l.master
            """;

    private RecordTable() {}

    static void insert(Connection connection, long job, List<SubmittedLearner> records) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into register_batch_record (job, position, uln, mis_identifier, details) values (?, ?, ?, ?, ?)")) {
            insert(connection, insert, job, records);
        }
    }

    /** @param insert takes job, position, ULN, the sender's key and details */
    static void insert(Connection connection, PreparedStatement insert, long job, List<SubmittedLearner> records)
            throws SQLException {
        for (int at = 0; at < records.size(); at++) {
            insert.setLong(1, job);
            insert.setInt(2, at + 1);
            insert.setString(3, records.get(at).uln());
            insert.setString(4, records.get(at).misIdentifier());
            insert.setArray(5, Texts.of(connection, records.get(at).details()));
            insert.addBatch();
        }
        insert.executeBatch();
    }

    /** As they were sent, in that order. */
    static List<SubmittedLearner> sent(Connection connection, long job) throws SQLException {
        List<SubmittedLearner> sent = new ArrayList<>();
        try (PreparedStatement select =
                connection.prepareStatement("select * from register_batch_record where job = ? order by position")) {
            select.setLong(1, job);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    sent.add(sent(row));
                }
            }
        }
        return sent;
    }

    static SubmittedLearner sent(ResultSet row) throws SQLException {
        return new SubmittedLearner(
                row.getString("uln"), row.getString("mis_identifier"), Texts.read(row.getArray("details")));
    }

    static List<BatchRecord> done(Connection connection, long job) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                DONE + " where r.job = ? and r.return_code is not null order by r.position")) {
            select.setLong(1, job);
            return records(select);
        }
    }

    static Optional<BatchRecord> find(Connection connection, String organisation, long job, int position)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                DONE + " where r.job = ? and r.position = ? and b.organisation = ? and r.return_code is not null")) {
            select.setLong(1, job);
            select.setInt(2, position);
            select.setString(3, organisation);
            return records(select).stream().findFirst();
        }
    }

    /** The latest batch first. */
    static List<BatchRecord> exceptions(Connection connection, String organisation, ExceptionFilter filter)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(DONE + """
                         where r.return_code >= 6 and b.organisation = ? and (? or r.job = ?) and (? or r.return_code = ?)
                        order by r.job desc, r.position
                        """)) {
            select.setString(1, organisation);
            select.setBoolean(2, filter.job().isEmpty());
            select.setLong(3, filter.job().orElse(0));
            select.setBoolean(4, filter.code().isEmpty());
            select.setInt(5, filter.code().orElse(0));
            return records(select);
        }
    }

    /** Those of an organisation's exceptions whose learner, by the sender's own key, stands in a later batch that is done. */
    static List<Superseded> superseded(Connection connection, String organisation) throws SQLException {
        List<Superseded> superseded = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("""
                select r.job, r.position, max(n.job) as by_job from register_batch_record r
                join register_batch b on b.job = r.job
                join register_batch_record n on n.mis_identifier = r.mis_identifier and n.mis_identifier <> '' and n.job > r.job
                join register_batch nb on nb.job = n.job and nb.organisation = b.organisation
                where r.return_code >= 6 and b.organisation = ? and n.return_code is not null
                group by r.job, r.position
                """)) {
            select.setString(1, organisation);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    superseded.add(new Superseded(row.getLong("job"), row.getInt("position"), row.getLong("by_job")));
                }
            }
        }
        return superseded;
    }

    private static List<BatchRecord> records(PreparedStatement select) throws SQLException {
        List<BatchRecord> records = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                records.add(new BatchRecord(
                        row.getLong("job"),
                        row.getInt("position"),
                        sent(row),
                        row.getInt("return_code"),
                        Summary.valueOf(row.getString("summary")),
                        LearnerColumns.optionalUln(row, "issued"),
                        LearnerColumns.optionalInstant(row, "settled_at")));
            }
        }
        return records;
    }

    static List<SentRecord> about(Connection connection, Set<String> misIdentifiers, Set<Uln> ulns)
            throws SQLException {
        List<SentRecord> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("""
                select r.*, b.organisation, b.submitted_at, coalesce(m.uln, l.uln) as issued from register_batch_record r
                join register_batch b on b.job = r.job
                left join learner l on l.id = r.learner left join learner m on m.id = l.master
                where r.mis_identifier <> '' and r.mis_identifier = any (?)
                   or r.learner in (select id from learner where uln = any (?))
                order by r.job, r.position
                """)) {
            select.setArray(1, Texts.texts(connection, List.copyOf(misIdentifiers)));
            select.setArray(
                    2,
                    connection.createArrayOf(
                            "bigint",
                            ulns.stream().map(uln -> Long.valueOf(uln.value())).toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new SentRecord(
                            row.getLong("job"),
                            row.getInt("position"),
                            row.getString("organisation"),
                            LearnerColumns.instant(row, "submitted_at"),
                            sent(row),
                            LearnerColumns.optionalUln(row, "issued")));
                }
            }
        }
        return found;
    }

    /** What became of records; candidates that there were before go. */
    static void decide(Connection connection, long job, List<Decision> decisions) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("""
                with gone as (delete from register_candidate where job = ? and position = any (?))
                update register_batch_record r set return_code = d.code, summary = d.summary, learner = d.learner
                from unnest(?::int[], ?::int[], ?::text[], ?::bigint[]) as d (position, code, summary, learner)
                where r.job = ? and r.position = d.position
                """)) {
            Array positions = numbers(connection, decisions, Decision::position);
            update.setLong(1, job);
            update.setArray(2, positions);
            update.setArray(3, positions);
            update.setArray(4, numbers(connection, decisions, Decision::returnCode));
            update.setArray(
                    5,
                    Texts.texts(
                            connection,
                            decisions.stream().map(one -> one.summary().name()).toList()));
            update.setArray(
                    6,
                    connection.createArrayOf(
                            "bigint",
                            decisions.stream().map(RecordTable::learner).toArray()));
            update.setLong(7, job);
            update.executeUpdate();
        }
        CandidateTable.insert(connection, job, decisions);
    }

    private static Array numbers(Connection connection, List<Decision> decisions, Function<Decision, Integer> number)
            throws SQLException {
        return connection.createArrayOf("int", decisions.stream().map(number).toArray());
    }

    private static @Nullable Long learner(Decision decision) {
        return decision.learner().isPresent() ? decision.learner().getAsLong() : null;
    }

    static void settled(Connection connection, long job, int position, SubmittedLearner sent, Instant at)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("""
                update register_batch_record set settled_at = ?, uln = ?, mis_identifier = ?, details = ?
                where job = ? and position = ?
                """)) {
            update.setObject(1, LearnerTable.time(at));
            update.setString(2, sent.uln());
            update.setString(3, sent.misIdentifier());
            update.setArray(4, Texts.of(connection, sent.details()));
            update.setLong(5, job);
            update.setInt(6, position);
            update.executeUpdate();
        }
    }

    /** Ids of the learners whose ULNs other records of the batch have. */
    static List<Long> taken(Connection connection, long job, int butPosition) throws SQLException {
        List<Long> taken = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("""
                select coalesce(l.master, l.id) from register_batch_record r join learner l on l.id = r.learner
                where r.job = ? and r.position <> ?
                """)) {
            select.setLong(1, job);
            select.setInt(2, butPosition);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    taken.add(row.getLong(1));
                }
            }
        }
        return taken;
    }
}
