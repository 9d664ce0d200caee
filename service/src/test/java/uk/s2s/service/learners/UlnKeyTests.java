package uk.s2s.service.learners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;
import uk.s2s.service.database.StartRefused;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.vault.Signatures;

/** No number is issued twice because somebody started with another key file. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class UlnKeyTests {

    @Autowired
    DataSource database;

    @Autowired
    Signatures signatures;

    private final LearnerRegisterConfiguration configuration = new LearnerRegisterConfiguration();

    @Test
    void theSameKeyFileStartsAgain() {
        assertThat(configuration.learnerRegister(database, signatures, Clock.systemUTC()))
                .isNotNull();
    }

    @Test
    void anotherKeyFileRefusesTheStart() {
        Signatures others = (purpose, message) -> new byte[32];
        assertThatThrownBy(() -> configuration.learnerRegister(database, others, Clock.systemUTC()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("The key file does not belong to this database");
    }
}
