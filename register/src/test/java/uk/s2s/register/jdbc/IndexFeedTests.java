package uk.s2s.register.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.s2s.register.Learners.numbered;

import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.s2s.register.FindResult;
import uk.s2s.register.Learner;
import uk.s2s.register.LearnerDetails;
import uk.s2s.register.Registration;
import uk.s2s.register.Requester;

class IndexFeedTests {

    private static final Requester SCHOOL = new Requester("100001", "office");

    private final SettableClock clock = new SettableClock();
    private DataSource database;
    private LearnerRegister register;
    private LearnerRegister other;

    @BeforeEach
    void open() throws SQLException {
        database = RegisterDatabase.fresh();
        register = new LearnerRegister(database, new byte[32], clock);
        other = new LearnerRegister(database, new byte[32], clock);
    }

    @Test
    void whoeverWasReadBeforeAFailureIsReadAgain() throws SQLException {
        Learner first = registered(numbered(1));
        Learner second = registered(numbered(2));
        set(second, "former_given_names = array[null]");
        assertThatThrownBy(other::catchUp).isInstanceOf(RuntimeException.class);
        set(second, "former_given_names = '{}'");
        assertFound(first);
        assertFound(second);
    }

    @Test
    void anIndexThatFailedHalfWayIsFilledAnew() throws SQLException {
        Learner first = registered(numbered(1));
        other.catchUp();
        Learner second = registered(numbered(2));
        RegisterDatabase.execute(database, "delete from learner_history");
        set(second, "id = 3000000000");
        assertThatThrownBy(other::catchUp).isInstanceOf(RuntimeException.class);
        set(second, "id = " + second.id());
        assertFound(first);
        assertFound(second);
    }

    private void assertFound(Learner learner) throws SQLException {
        RegisterDatabase.execute(database, "update learner set demographics = null");
        assertThat(other.findByDemographics(SCHOOL, learner.details())).isEqualTo(new FindResult.Exact(learner));
    }

    private void set(Learner learner, String what) throws SQLException {
        RegisterDatabase.execute(
                database,
                "update learner set " + what + " where uln = " + learner.uln().value());
    }

    private Learner registered(LearnerDetails details) {
        register.findByDemographics(SCHOOL, details);
        clock.passes(Duration.ofSeconds(20));
        return ((Registration.Registered) register.register(SCHOOL, details)).learner();
    }
}
