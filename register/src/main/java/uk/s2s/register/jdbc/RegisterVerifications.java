package uk.s2s.register.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import uk.s2s.register.Requester;
import uk.s2s.register.SubmittedLearner;
import uk.s2s.register.VerifyBatch;

/**
 * Batches of learners whose ULNs are to be verified. They are kept as they were sent, for every node and through every restart;
 * verified is what is asked for, as the register then is. For many threads.
 */
public final class RegisterVerifications {

    private final Transactions transactions;
    private final LearnerTable learners;
    private final Supplier<Instant> now;

    RegisterVerifications(Transactions transactions, LearnerTable learners, Supplier<Instant> now) {
        this.transactions = transactions;
        this.learners = learners;
        this.now = now;
    }

    /**
     * Keeps a batch until it is forgotten by {@link KeptBatches}.
     *
     * @return the number of the job
     */
    public long submit(Requester by, List<SubmittedLearner> sent) {
        return transactions.run(connection -> {
            long job = insert(connection, by, now.get());
            insert(connection, job, sent);
            return job;
        });
    }

    /** Empty when the organisation has no such job, or has it no longer. */
    public Optional<VerifyBatch> batch(String organisation, long job) {
        return transactions.run(connection -> {
            Optional<Instant> submitted = submitted(connection, organisation, job);
            if (submitted.isEmpty()) {
                return Optional.empty();
            }
            List<SubmittedLearner> sent = sent(connection, job);
            return Optional.of(new VerifyBatch(job, submitted.get(), sent, Verifying.all(connection, learners, sent)));
        });
    }

    private static long insert(Connection connection, Requester by, Instant at) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into register_verify_batch (organisation, person, submitted_at) values (?, ?, ?) returning job")) {
            insert.setString(1, by.organisation());
            insert.setString(2, by.user());
            insert.setObject(3, LearnerTable.time(at));
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static void insert(Connection connection, long job, List<SubmittedLearner> sent) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into register_verify_record (job, position, uln, mis_identifier, details) values (?, ?, ?, ?, ?)")) {
            RecordTable.insert(connection, insert, job, sent);
        }
    }

    private static Optional<Instant> submitted(Connection connection, String organisation, long job)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select submitted_at from register_verify_batch where job = ? and organisation = ?")) {
            select.setLong(1, job);
            select.setString(2, organisation);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(LearnerColumns.instant(row, "submitted_at")) : Optional.empty();
            }
        }
    }

    private static List<SubmittedLearner> sent(Connection connection, long job) throws SQLException {
        List<SubmittedLearner> sent = new ArrayList<>();
        try (PreparedStatement select =
                connection.prepareStatement("select * from register_verify_record where job = ? order by position")) {
            select.setLong(1, job);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    sent.add(RecordTable.sent(row));
                }
            }
        }
        return sent;
    }
}
