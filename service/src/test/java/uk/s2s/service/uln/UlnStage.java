package uk.s2s.service.uln;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import uk.s2s.ctf.records.CtfReader;
import uk.s2s.ctf.records.Pupil;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.jobs.TurnedClock;
import uk.s2s.service.web.Answer;
import uk.s2s.service.web.UlnCtf;
import uk.s2s.service.web.Visitor;

/** The ULN service before a Learning Records Service whose days can be ordered, and with a clock that can be turned. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "s2s.background=false")
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
abstract class UlnStage {

    @TestConfiguration
    static class Parts {

        @Bean
        @Primary
        LrsOnStage lrsOnStage() {
            return new LrsOnStage();
        }

        @Bean
        @Primary
        TurnedClock turnedClock() {
            return new TurnedClock(Instant.now().toString());
        }
    }

    static final String THETFORD = "9266910";
    static final String PASSWORD = "sixteen-letters!";

    @LocalServerPort
    int port;

    @Autowired
    LrsOnStage lrs;

    @Autowired
    TurnedClock clock;

    @Autowired
    Submitting submitting;

    @Autowired
    Fetching fetching;

    @Autowired
    UlnUploads taking;

    @Autowired
    ChangedBatches changes;

    @Autowired
    Probing probing;

    @Autowired
    LrsAnswers answers;

    @Autowired
    LrsRegistrations registrations;

    @Autowired
    JdbcClient sql;

    Visitor thetford;

    @BeforeEach
    void signIn() {
        lrs.reset();
        clock.turn(Duration.ofMinutes(20));
        sql.sql("update uln_part set state = 'APPLICATION_ERROR' where state in ('WAITING', 'SUBMITTED')")
                .update();
        sql.sql("update uln_part set job = null, stale = false").update();
        sql.sql("delete from lrs_answer").update();
        registrations.save(THETFORD, "ABC123", "", PASSWORD);
        thetford = Visitor.signedIn(port, "office@thetford.example");
    }

    String uploads(UlnCtf file) {
        return thetford.uploadForUlns(file).reference();
    }

    void work() {
        boolean more = true;
        while (more) {
            more = submitting.submitOne() | fetching.fetchOne();
        }
    }

    String page(String reference) {
        return thetford.get("/uln/files/" + reference).text();
    }

    Answer download(String reference, int part) {
        return thetford.get("/uln/files/" + reference + "/parts/" + part + "/response");
    }

    static String uln(UlnCtf file, int index) {
        return LrsOnStage.ulnOf(file.upn(index)).value();
    }

    static List<Pupil> pupils(Answer response) {
        List<Pupil> pupils = new ArrayList<>();
        new CtfReader().read(new ByteArrayInputStream(response.bytes()), pupils::add);
        return pupils;
    }
}
