package uk.s2s.service.chasing;

import static uk.s2s.service.web.TestCtf.aLeaver;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
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

/** Thetford closes while files wait for it, and an academy or several schools take its pupils on. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"s2s.background=false", "s2s.forwarding-round=2"})
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
@Import(ClosedSchoolStory.Time.class)
abstract class ClosedSchoolStory {

    @TestConfiguration
    static class Time {

        @Bean
        @Primary
        TurnedClock turnedClock() {
            return new TurnedClock(Instant.now().toString());
        }
    }

    static final String THETFORD = "9266910";
    static final String SUCCESSOR = "9263107";
    static final String OTHER = "9352003";
    static final Map<String, String> TO_SUCCESSOR = Map.of("to", SUCCESSOR);

    @LocalServerPort
    int port;

    @Autowired
    Forwarding forwarding;

    @Autowired
    StrandedFiles stranded;

    @Autowired
    JdbcClient sql;

    @Autowired
    TurnedClock clock;

    Visitor school;

    @BeforeEach
    void sender() {
        school = Visitor.signedIn(port, "office@drake.example");
    }

    @AfterEach
    void reopen() {
        sql.sql("update transfer set state = 'WITHDRAWN' where state = 'AWAITING_COLLECTION'")
                .update();
        setStatus(1);
        sql.sql("delete from certain_successor").update();
        sql.sql("delete from closed_receiver").update();
        sql.sql("delete from forwarded_by_itself").update();
        sql.sql("delete from succession where predecessor in (select urn from establishment where number = ?)")
                .param(THETFORD)
                .update();
        turnPastMemory();
    }

    /** Of other tests. */
    void nothingElseWaits() {
        sql.sql("update transfer set state = 'WITHDRAWN' where destination = ? and state = 'AWAITING_COLLECTION'")
                .param(THETFORD)
                .update();
    }

    String send() {
        return school.upload(aLeaver()).reference();
    }

    String page(String reference) {
        return school.get("/transfers/" + reference).text();
    }

    Answer forward(String reference) {
        return school.post("/", "/transfers/" + reference + "/forward", TO_SUCCESSOR);
    }

    /** What an import of the register would write. */
    void closes(String kind, String... heirs) {
        setStatus(2);
        for (String heir : heirs) {
            sql.sql("""
                            insert into succession (predecessor, successor, kind)
                            select p.urn, s.urn, ? from establishment p, establishment s
                             where p.number = ? and s.number = ? and s.is_open
                            """).params(kind, THETFORD, heir).update();
        }
        turnPastMemory();
    }

    void setStatus(int status) {
        sql.sql("update establishment set status = ? where number = ?")
                .params(status, THETFORD)
                .update();
    }

    /** The directory is remembered for half a minute where it was not imported by this node. */
    void turnPastMemory() {
        clock.turn(Duration.ofMinutes(1));
    }

    /** After the days for which a successor has to stand. */
    void forwardAll() {
        forwarding.forwardCertain();
        passes("4 days");
        while (forwarding.forwardCertain()) {}
    }

    void passes(String time) {
        sql.sql("update certain_successor set since = since - cast(? as interval)")
                .param(time)
                .update();
    }

    String state(String reference) {
        return sql.sql("select state from transfer where reference = ?")
                .param(reference)
                .query(String.class)
                .single();
    }

    int sentOn(String reference) {
        return sql.sql(
                        "select count(*) from transfer where sent_on_from = (select id from transfer where reference = ?)")
                .param(reference)
                .query(Integer.class)
                .single();
    }

    int notices(String kind, String reference) {
        return sql.sql(
                        "select count(*) from notice where kind = ? and subject_id = (select id from transfer where reference = ?)")
                .params(kind, reference)
                .query(Integer.class)
                .single();
    }
}
