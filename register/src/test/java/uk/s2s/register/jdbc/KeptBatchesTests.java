package uk.s2s.register.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.register.LearnerField.LAST_KNOWN_ADDRESS_LINE_1;
import static uk.s2s.register.LearnerField.LAST_KNOWN_POST_CODE;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.s2s.identifiers.Uln;
import uk.s2s.register.DoneBatch;
import uk.s2s.register.ExceptionFilter;
import uk.s2s.register.LearnerDetails;
import uk.s2s.register.Learners;
import uk.s2s.register.Requester;
import uk.s2s.register.SentRecord;
import uk.s2s.register.Submission;
import uk.s2s.register.SubmittedLearner;

/** What was sent in a batch goes when its time is over; who was registered by it stays. */
class KeptBatchesTests {

    private static final Requester SCHOOL = new Requester("100001", "office");

    private final SettableClock clock = new SettableClock();
    private DataSource database;
    private LearnerRegister register;
    private KeptBatches kept;

    @BeforeEach
    void open() throws SQLException {
        database = RegisterDatabase.fresh();
        register = new LearnerRegister(database, new byte[32], clock);
        kept = register.keptBatches();
    }

    @Test
    void recordsAndThoseWhoMayHaveBeenMeantGoAndLearnersStay() throws SQLException {
        long first = done("A1", Learners.emma());
        Uln uln = register.batches().about(Set.of("A1"), Set.of()).get(0).uln().orElseThrow();
        long second = done("A2", elsewhere());
        assertThat(kept.doneBy(clock.instant())).extracting(DoneBatch::job).containsExactly(first, second);
        assertThat(rows("register_candidate")).isPositive();

        assertThat(kept.keepOut()).isTrue();
        assertThat(kept.forget(List.of(first, second), clock.instant())).isEqualTo(2);

        assertThat(rows("register_batch_record") + rows("register_candidate")).isZero();
        assertThat(rows("register_batch where digest = '' and forgotten_at is not null"))
                .isEqualTo(2);
        assertThat(register.batches().batch("100001", second)).isEmpty();
        assertThat(register.batches().exceptions().list("100001", ExceptionFilter.ALL))
                .isEmpty();
        assertThat(register.learner(uln)).isPresent();
        assertThat(kept.doneBy(clock.instant())).isEmpty();
        assertThat(kept.forget(List.of(first), clock.instant())).as("once").isZero();
    }

    @Test
    void oneThatWaitsIsNotDone() {
        submit("A1", Learners.emma());
        assertThat(kept.doneBy(clock.instant().plus(Duration.ofDays(400)))).isEmpty();
    }

    @Test
    void aRecordThatWasSettledLaterKeepsItsBatchLonger() {
        done("A1", Learners.emma());
        long job = done("A2", elsewhere());
        Instant then = clock.instant();
        clock.passes(Duration.ofDays(10));
        register.batches().exceptions().registerNew(SCHOOL, job, 1);
        assertThat(kept.doneBy(then))
                .extracting(DoneBatch::job)
                .doesNotContain(job)
                .hasSize(1);
        assertThat(kept.doneBy(clock.instant())).extracting(DoneBatch::since).contains(clock.instant());
    }

    @Test
    void whileSomebodySettlesNothingIsForgotten() throws SQLException {
        try (Connection settling = database.getConnection()) {
            settling.setAutoCommit(false);
            Transactions.lock(settling);
            assertThat(kept.keepOut()).isFalse();
            settling.rollback();
            assertThat(kept.keepOut()).isTrue();
        }
    }

    @Test
    void whatWasSentOfOneLearnerIsFoundByKeyAndByNumber() {
        done("A1", Learners.emma());
        long later = done("A2", Learners.emma());
        done("A3", Learners.numbered(7));
        SentRecord byKey = register.batches().about(Set.of("A2"), Set.of()).get(0);
        assertThat(byKey.job()).isEqualTo(later);
        assertThat(byKey.organisation()).isEqualTo("100001");
        assertThat(register.batches().about(Set.of(), Set.of(byKey.uln().orElseThrow())))
                .extracting(record -> record.sent().misIdentifier())
                .containsExactly("A1", "A2");
        assertThat(register.batches().about(Set.of(""), Set.of())).isEmpty();
    }

    @Test
    void whatWasSentToBeVerifiedGoesAltogether() throws SQLException {
        long job = register.verifications()
                .submit(SCHOOL, List.of(new SubmittedLearner("9276308686", "A1", Learners.emma())));
        KeptBatches verifications = register.keptVerifications();
        assertThat(verifications.doneBy(clock.instant().minusSeconds(1))).isEmpty();
        assertThat(verifications.doneBy(clock.instant()))
                .extracting(DoneBatch::misIdentifiers)
                .containsExactly(Set.of("A1"));
        assertThat(verifications.forget(List.of(job), clock.instant())).isOne();
        assertThat(rows("register_verify_batch") + rows("register_verify_record"))
                .isZero();
    }

    private static LearnerDetails elsewhere() {
        return Learners.emma().with(LAST_KNOWN_POST_CODE, "LU4 9QX").with(LAST_KNOWN_ADDRESS_LINE_1, "");
    }

    private long done(String key, LearnerDetails details) {
        long job = submit(key, details);
        while (register.batches().runNext()) {}
        return job;
    }

    private long submit(String key, LearnerDetails details) {
        var record = new SubmittedLearner("", key, details);
        return ((Submission.Accepted) register.batches().submit(SCHOOL, List.of(record))).job();
    }

    private int rows(String of) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select count(*) from " + of);
                var row = select.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }
}
