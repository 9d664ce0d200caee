package uk.s2s.register.jdbc;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import uk.s2s.register.DoneBatch;

/** The records of batches once these are done; for how long they are kept is for whoever runs the register to say. For many threads. */
public final class KeptBatches {

    /** Which batches. */
    enum Kind {
        /** To be found or registered; the batch itself stays. */
        REGISTRATIONS("""
                select b.job, b.organisation, coalesce(max(r.settled_at), b.finished_at) as since, array_agg(r.mis_identifier) as keys
                  from register_batch b join register_batch_record r on r.job = b.job
                 where b.state <> 'WAITING' and b.forgotten_at is null and b.finished_at <= ?
                 group by b.job having coalesce(max(r.settled_at), b.finished_at) <= ? order by since, b.job
                """, """
                with candidates as (delete from register_candidate where job = any (?)),
                     records as (delete from register_batch_record where job = any (?))
                update register_batch set forgotten_at = ?, digest = '' where job = any (?) and forgotten_at is null
                """),
        /** To be verified; nothing stays. */
        VERIFICATIONS("""
                select b.job, b.organisation, b.submitted_at as since, array_agg(r.mis_identifier) as keys
                  from register_verify_batch b join register_verify_record r on r.job = b.job
                 where b.submitted_at <= ? and b.submitted_at <= ?
                 group by b.job order by since, b.job
                """, """
                with records as (delete from register_verify_record where job = any (?) or job = any (?))
                delete from register_verify_batch where ?::timestamptz is not null and job = any (?)
                """);

        private final String done;
        private final String forget;

        Kind(String done, String forget) {
            this.done = done;
            this.forget = forget;
        }
    }

    private static final String AT_IT = "select pg_try_advisory_xact_lock(hashtextextended('uk.s2s.register', 0))";

    private final Transactions transactions;
    private final Kind kind;

    KeptBatches(Transactions transactions, Kind kind) {
        this.transactions = transactions;
        this.kind = kind;
    }

    /** Those to which nothing has happened since then, the longest ago first. */
    public List<DoneBatch> doneBy(Instant then) {
        return transactions.run(connection -> {
            List<DoneBatch> done = new ArrayList<>();
            try (PreparedStatement select = connection.prepareStatement(kind.done)) {
                select.setObject(1, LearnerTable.time(then));
                select.setObject(2, LearnerTable.time(then));
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        done.add(batch(row));
                    }
                }
            }
            return done;
        });
    }

    private static DoneBatch batch(ResultSet row) throws SQLException {
        return new DoneBatch(
                row.getLong("job"),
                row.getString("organisation"),
                LearnerColumns.instant(row, "since"),
                new HashSet<>(List.of((String[]) row.getArray("keys").getArray())));
    }

    /** Nobody settles a record until the caller's transaction ends; false if somebody is at it, and then nothing is to be forgotten. */
    public boolean keepOut() {
        return transactions.run(connection -> {
            try (PreparedStatement lock = connection.prepareStatement(AT_IT);
                    ResultSet row = lock.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        });
    }

    /**
     * Deletes the records of these batches, and whom they may have meant. To be called with others kept out.
     *
     * @return of how many batches
     */
    public int forget(Collection<Long> jobs, Instant at) {
        return transactions.run(connection -> {
            Array numbers = numbers(connection, jobs);
            try (PreparedStatement forget = connection.prepareStatement(kind.forget)) {
                forget.setArray(1, numbers);
                forget.setArray(2, numbers);
                forget.setObject(3, LearnerTable.time(at));
                forget.setArray(4, numbers);
                return forget.executeUpdate();
            }
        });
    }

    private static Array numbers(Connection connection, Collection<Long> jobs) throws SQLException {
        return connection.createArrayOf("bigint", jobs.toArray());
    }
}
