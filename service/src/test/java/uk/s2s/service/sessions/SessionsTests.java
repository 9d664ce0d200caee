package uk.s2s.service.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.web.Visitor;

/** Sessions as another node sees them, which is by their rows. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class SessionsTests {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    Visitor school;

    @BeforeEach
    void oneSession() {
        sql.sql("delete from spring_session").update();
        school = Visitor.signedIn(port, "office@drake.example");
    }

    @Test
    void requestsOfTheSameMinuteWriteNothing() {
        long access = lastAccess();
        school.get("/sent");
        assertThat(lastAccess()).isEqualTo(access);
    }

    @Test
    void aRequestAfterAMinuteIsNoted() {
        idleFor(Duration.ofMinutes(2));
        long access = lastAccess();
        school.get("/sent");
        assertThat(lastAccess()).isGreaterThan(access);
    }

    @Test
    void halfAnHourWithoutARequestIsStillInTime() {
        idleFor(SessionsConfiguration.LIFE);
        assertThat(school.get("/sent").path()).isEqualTo("/sent");
    }

    @Test
    void aMinuteLaterTheSessionHasEnded() {
        idleFor(SessionsConfiguration.LIFE.plus(SparingSessions.PRECISION));
        assertThat(school.get("/sent").path()).isEqualTo("/sign-in");
    }

    @Test
    void signingOutRemovesTheRow() {
        school.post("/sign-out", Map.of());
        assertThat(count()).isZero();
        assertThat(school.get("/sent").path()).isEqualTo("/sign-in");
    }

    @Test
    void signingOutLeavesOtherSessionsOfTheAccount() {
        Visitor colleague = Visitor.signedIn(port, "office@drake.example");
        colleague.get("/sent");
        school.post("/sign-out", Map.of());
        assertThat(colleague.get("/sent").path()).isEqualTo("/sent");
    }

    @Test
    void whoIsSignedOutOnAnotherNodeIsOutAtOnce() {
        school.get("/sent");
        sql.sql("delete from spring_session").update();
        assertThat(school.get("/sent").path()).isEqualTo("/sign-in");
    }

    private void idleFor(Duration time) {
        sql.sql("update spring_session set last_access_time = last_access_time - ?, expiry_time = expiry_time - ?")
                .params(time.toMillis(), time.toMillis())
                .update();
    }

    private long lastAccess() {
        return sql.sql("select last_access_time from spring_session")
                .query(Long.class)
                .single();
    }

    private int count() {
        return sql.sql("select count(*) from spring_session")
                .query(Integer.class)
                .single();
    }
}
