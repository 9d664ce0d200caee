package uk.s2s.service.requests;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.jobs.TurnedClock;
import uk.s2s.service.web.Answer;
import uk.s2s.service.web.Visitor;

/** Drake Primary School is asked by Thetford, from a Monday on. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "s2s.background=false")
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
@Import(RequestStory.Time.class)
abstract class RequestStory {

    static final String DRAKE = "9262377";
    static final String THETFORD = "9266910";
    static final String FOREST = "9352003";
    static final String CLOSED = "9262198";
    static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");

    @TestConfiguration
    static class Time {

        @Bean
        @Primary
        TurnedClock turnedClock() {
            return new TurnedClock(MONDAY.toString());
        }
    }

    @LocalServerPort
    int port;

    @Autowired
    RequestClock requestClock;

    @Autowired
    JdbcClient sql;

    @Autowired
    TurnedClock clock;

    Visitor oldSchool;
    Visitor newSchool;

    @BeforeEach
    void begin() {
        new RequestsFixture(sql).empty();
        clock.turn(Duration.between(clock.instant(), MONDAY));
        oldSchool = Visitor.signedIn(port, "office@drake.example");
        newSchool = Visitor.signedIn(port, "office@thetford.example");
    }

    String ask() {
        return ask(Map.of()).path();
    }

    Answer ask(Map<String, String> changes) {
        return RequestsFixture.ask(newSchool, DRAKE, changes);
    }

    void daysPass(int days) {
        for (int day = 0; day < days; day++) {
            clock.turn(Duration.ofDays(1));
            remindAll();
        }
    }

    void remindAll() {
        while (requestClock.remindDue()) {}
    }

    /** Whom that was told to. */
    List<String> told(String kind) {
        return sql.sql("""
                        select t.organisation from request_told t join notice n on n.subject_id = t.id where t.kind = ? order by t.told_at
                        """).param(kind).query(String.class).list();
    }

    List<String> audited() {
        return sql.sql("select action from audit_entry").query(String.class).list();
    }
}
