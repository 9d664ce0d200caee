package uk.s2s.service.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.web.Visitor;

/** The clock of a service that is being tried out. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "s2s.development=true")
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
@DirtiesContext
class ClockTests {

    @LocalServerPort
    int port;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient sql;

    @Test
    void anAdministratorMovesItOn() {
        Visitor administrator = Visitor.signedIn(port, "admin@s2s.example");
        assertThat(administrator
                        .post("/development/clock", Map.of("days", "15"))
                        .text())
                .contains("15 days ahead of this machine");
        assertThat(Duration.between(Clock.systemUTC().instant(), clock.instant()))
                .isBetween(Duration.ofDays(14), Duration.ofDays(15).plusMinutes(1));
    }

    @Test
    void thatItWasMovedIsInTheAuditTrail() {
        int before = moves();
        Visitor administrator = Visitor.signedIn(port, "admin@s2s.example");
        administrator.post("/development/clock", Map.of("days", "3"));
        administrator.post("/development/clock", Map.of("days", "many"));
        assertThat(moves()).isEqualTo(before + 1);
    }

    private int moves() {
        return sql.sql("select count(*) from audit_entry where action = 'ClockMoved'")
                .query(Integer.class)
                .single();
    }

    @Test
    void whatIsNoNumberOfDaysMovesNothing() {
        Visitor administrator = Visitor.signedIn(port, "admin@s2s.example");
        Duration before = ((MovableClock) clock).ahead();
        for (String days : new String[] {"", "-1", "1.5", "99999", "a day"}) {
            assertThat(administrator
                            .post("/development/clock", Map.of("days", days))
                            .text())
                    .contains("a whole number from 0 to 3660");
        }
        assertThat(((MovableClock) clock).ahead()).isEqualTo(before);
    }

    @Test
    void itIsNeverMovedBack() {
        assertThatThrownBy(() -> new MovableClock().moveOn(Duration.ofDays(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
