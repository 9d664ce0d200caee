package uk.s2s.register.jdbc;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import uk.s2s.identifiers.Uln;
import uk.s2s.register.Batch;
import uk.s2s.register.LearnerField;
import uk.s2s.register.Requester;
import uk.s2s.register.SentRecord;
import uk.s2s.register.Submission;
import uk.s2s.register.SubmittedLearner;

/**
 * Batches of learners, to be found or else registered. Sent and answered at once, done in the background by whoever calls
 * {@link #runNext}, on as many threads and nodes as there are: each batch is done once, as a whole or not at all.
 */
public final class RegisterBatches {

    public static final int MOST_RECORDS = 200;

    /** The same records sent again within this time are the same batch: its answer was lost. */
    private static final Duration SENT_AGAIN = Duration.ofHours(24);

    private static final int MOST_ATTEMPTS = 5;

    private final BatchWork work;

    RegisterBatches(BatchWork work) {
        this.work = work;
    }

    /** Kept before it is answered. */
    public Submission submit(Requester by, List<SubmittedLearner> records) {
        if (records.isEmpty() || records.size() > MOST_RECORDS) {
            return new Submission.WrongCount(records.size());
        }
        byte[] digest = digest(records);
        return work.transactions().run(connection -> {
            keepOut(connection, digest);
            OptionalLong same = BatchTable.same(
                    connection, by.organisation(), digest, work.now().minus(SENT_AGAIN));
            return same.isPresent()
                    ? new Submission.Accepted(same.getAsLong(), true)
                    : new Submission.Accepted(insert(connection, by, records, digest), false);
        });
    }

    private long insert(Connection connection, Requester by, List<SubmittedLearner> records, byte[] digest)
            throws SQLException {
        long job = BatchTable.insert(connection, by, digest, work.now());
        RecordTable.insert(connection, job, records);
        return job;
    }

    /** The same twice at the same time waits for the first. */
    private static void keepOut(Connection connection, byte[] digest) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
            lock.setLong(1, ByteBuffer.wrap(digest).getLong());
            lock.execute();
        }
    }

    private static byte[] digest(List<SubmittedLearner> records) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (SubmittedLearner record : records) {
                add(digest, record.uln());
                add(digest, record.misIdentifier());
                for (LearnerField field : LearnerField.values()) {
                    add(digest, record.details().text(field));
                }
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }

    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    /**
     * Does a batch that waits, the oldest first. Whatever stops it half-way leaves the batch waiting; after five attempts it
     * has failed.
     *
     * @return whether there was one
     */
    public boolean runNext() {
        long[] claimed = new long[1];
        try {
            return work.transactions().run(connection -> {
                Optional<BatchTable.Claimed> next = BatchTable.claim(connection);
                if (next.isPresent()) {
                    claimed[0] = next.get().job();
                    run(connection, next.get());
                }
                return next.isPresent();
            });
        } catch (RuntimeException e) {
            if (claimed[0] != 0) {
                work.transactions().run(connection -> {
                    BatchTable.failed(connection, claimed[0], MOST_ATTEMPTS, work.now());
                    return true;
                });
            }
            throw e;
        }
    }

    private void run(Connection connection, BatchTable.Claimed batch) throws SQLException {
        Instant started = work.now();
        work.feed().catchUp(connection);
        List<SubmittedLearner> sent = RecordTable.sent(connection, batch.job());
        Transactions.lock(connection);
        work.feed().catchUp(connection);
        Deciding deciding = Deciding.of(connection, work.finding(), work.learners(), sent, started);
        List<Decision> decisions = new ArrayList<>();
        Map<Integer, SubmittedLearner> byPosition = new HashMap<>();
        for (SubmittedLearner record : sent) {
            int position = decisions.size() + 1;
            byPosition.put(position, record);
            decisions.add(deciding.decide(position, record));
        }
        work.carrying().out(connection, batch.job(), deciding, decisions, byPosition, batch.by(), started);
        BatchTable.finished(connection, batch.job(), started, work.now());
    }

    /** Empty when the organisation has no such job, or its records are no longer kept. */
    public Optional<Batch> batch(String organisation, long job) {
        return work.transactions().run(connection -> BatchTable.find(connection, organisation, job));
    }

    /** Records of whatever batches that bear one of these keys of their senders, or came to one of these learners; the oldest first. */
    public List<SentRecord> about(Set<String> misIdentifiers, Set<Uln> ulns) {
        return work.transactions().run(connection -> RecordTable.about(connection, misIdentifiers, ulns));
    }

    /** Of an organisation, the latest first. */
    public List<Long> jobs(String organisation) {
        return work.transactions().run(connection -> BatchTable.jobs(connection, organisation));
    }

    /** What needs a person's decision. */
    public RegisterExceptions exceptions() {
        return new RegisterExceptions(work);
    }
}
