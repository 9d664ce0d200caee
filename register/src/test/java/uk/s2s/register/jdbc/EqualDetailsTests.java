package uk.s2s.register.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.register.LearnerField.FAMILY_NAME;
import static uk.s2s.register.LearnerField.GIVEN_NAME;
import static uk.s2s.register.Learners.emma;
import static uk.s2s.register.Learners.learner;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.s2s.register.BatchRecord;
import uk.s2s.register.FindResult;
import uk.s2s.register.Learner;
import uk.s2s.register.LearnerDetails;
import uk.s2s.register.Registration;
import uk.s2s.register.Registration.Reason;
import uk.s2s.register.Requester;
import uk.s2s.register.Submission;
import uk.s2s.register.SubmittedLearner;

class EqualDetailsTests {

    private static final Requester SCHOOL = new Requester("100001", "office");
    private static final LearnerDetails ANNA = learner("Анна", "Петрова", "2010-04-17", "2", "CV4 9EE");

    private final SettableClock clock = new SettableClock();
    private DataSource database;
    private LearnerRegister register;

    @BeforeEach
    void open() throws SQLException {
        database = RegisterDatabase.fresh();
        register = new LearnerRegister(database, new byte[32], clock);
    }

    @ParameterizedTest
    @CsvSource({
        "O'Brien, O’BRIEN",
        "Zoë, Zoe\u0308",
        "Zoë, Zoe",
        "Smith-Jones, smith  jones",
        "Петрова, ПЕТРОВА",
        "李, 李",
        "Ｌｅｅ, Lee"
    })
    void areTheSameHoweverTheyAreTyped(String one, String other) {
        assertThat(Demographics.same(named(one), named(other))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Петрова, Иванова", "李, 王", "Anna Мария, Anna", "Əli, Li", "Mary Ann, Maryann"})
    void otherNamesAreNotTheSame(String one, String other) {
        assertThat(Demographics.same(named(one), named(other))).isFalse();
    }

    @Test
    void namesInOtherLettersAreFoundAndNotRegisteredAgain() {
        Learner anna = registered(ANNA);
        LearnerDetails upper = ANNA.with(GIVEN_NAME, "АННА");
        assertThat(find(upper)).isEqualTo(new FindResult.Exact(anna));
        assertThat(register.register(SCHOOL, upper)).isEqualTo(new Registration.NotRegistered(Reason.EXISTS));
        assertThat(find(ANNA.with(FAMILY_NAME, "Иванова").with(GIVEN_NAME, "Ольга")))
                .isNotInstanceOf(FindResult.Exact.class);
    }

    @Test
    void batchFindsNamesInOtherLetters() {
        Learner anna = registered(ANNA);
        BatchRecord record = done(ANNA);
        assertThat(record.returnCode()).isEqualTo(2);
        assertThat(record.uln()).contains(anna.uln());
    }

    @Test
    void twoWhoAreEqualArePossible() throws SQLException {
        Learner anna = registered(ANNA);
        Learner olga = registered(ANNA.with(GIVEN_NAME, "Ольга"));
        register.update(SCHOOL, olga.uln().value(), 1, ANNA);
        var found = (FindResult.Possible) find(ANNA);
        assertThat(found.candidates()).extracting(one -> one.learner().uln()).containsOnly(anna.uln(), olga.uln());
        assertThat(done(ANNA).returnCode()).isEqualTo(7);
    }

    @Test
    void whoeverWasFoundExactlyIsNotRegistered() {
        registered(emma());
        LearnerDetails slip = emma().with(FAMILY_NAME, "Fairwether");
        assertThat(find(slip)).isInstanceOf(FindResult.Exact.class);
        clock.passes(Duration.ofSeconds(20));
        assertThat(register.register(SCHOOL, slip)).isEqualTo(new Registration.NotRegistered(Reason.EXISTS));
    }

    @Test
    void learnersWhoWereCopiedInAreFoundByTheMatcher() throws SQLException {
        Learner emma = registered(emma());
        RegisterDatabase.execute(database, "update learner set demographics = null");
        assertThat(find(emma())).isEqualTo(new FindResult.Exact(emma));
    }

    @Test
    void hashesThatAreMissingAreMadeUpFor() throws SQLException {
        Learner anna = registered(ANNA);
        registered(emma());
        RegisterDatabase.execute(database, "update learner set demographics = null");
        assertThat(find(ANNA))
                .as("her letters are none that the matcher compares")
                .isNotInstanceOf(FindResult.Exact.class);
        assertThat(register.fillIn()).as("there are no more").isFalse();
        assertThat(find(ANNA)).isEqualTo(new FindResult.Exact(anna));
        assertThat(register.learner(anna.uln()))
                .as("nothing else of her has changed")
                .contains(anna);
    }

    private static LearnerDetails named(String family) {
        return emma().with(FAMILY_NAME, family);
    }

    private FindResult find(LearnerDetails searched) {
        return register.findByDemographics(SCHOOL, searched);
    }

    private Learner registered(LearnerDetails details) {
        find(details);
        clock.passes(Duration.ofSeconds(20));
        return ((Registration.Registered) register.register(SCHOOL, details)).learner();
    }

    private BatchRecord done(LearnerDetails details) {
        RegisterBatches batches = register.batches();
        var sent = List.of(new SubmittedLearner("", "1", details));
        long job = ((Submission.Accepted) batches.submit(SCHOOL, sent)).job();
        batches.runNext();
        return batches.batch("100001", job).orElseThrow().records().get(0);
    }
}
