package uk.s2s.service.lostpupils.watches;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.lostpupils.LostCtf.lost;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.jobs.TurnedClock;
import uk.s2s.service.lostpupils.LostCtf;
import uk.s2s.service.lostpupils.LostPupilEvent.WatchHitFound;
import uk.s2s.service.lostpupils.LostPupilsStage;
import uk.s2s.service.retention.RetentionKind;
import uk.s2s.service.vault.IdentifierIndex;
import uk.s2s.service.web.Answer;
import uk.s2s.service.web.Visitor;

/** A local authority keeps searches going, while schools lose pupils. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"s2s.background=false", "s2s.lost-pupil-questions=0"})
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
@TestInstance(Lifecycle.PER_CLASS)
@Import(WatchStory.Time.class)
abstract class WatchStory {

    @TestConfiguration
    static class Time {

        @Bean
        @Primary
        TurnedClock turnedClock() {
            return new TurnedClock(Instant.now().toString());
        }

        @Bean
        Poison poison() {
            return new Poison();
        }
    }

    /** Something that goes wrong with the hits of one file. */
    static class Poison {

        volatile @Nullable UUID lost;

        @EventListener
        void on(WatchHitFound event) {
            if (event.transfer().equals(lost)) {
                throw new IllegalStateException("A fault of the test");
            }
        }
    }

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    @Autowired
    WatchWork work;

    @Autowired
    Watching watching;

    @Autowired
    Watches watches;

    @Autowired
    TurnedClock clock;

    @Autowired
    RetentionKind wordsOfWatches;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    IdentifierIndex index;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Poison poison;

    LostPupilsStage stage;

    @BeforeAll
    void setStage() {
        stage = new LostPupilsStage(port);
    }

    /** The id of the watch. */
    String watches(Visitor authority, Map<String, String> criteria) {
        Answer results = stage.searches(authority, criteria);
        clock.turn(Duration.ofSeconds(1));
        return keepsGoing(authority, results);
    }

    String keepsGoing(Visitor authority, Answer results) {
        assertThat(authority
                        .post("/lost-pupils", results.path() + "/watch", Map.of())
                        .path())
                .isEqualTo("/lost-pupils/watches");
        authority.post("/lost-pupils", results.path() + "/watch", Map.of());
        String search = results.path().substring(results.path().lastIndexOf('/') + 1);
        return sql.sql("select id from lost_pupil_watch where search = ?::uuid")
                .param(search)
                .query(String.class)
                .single();
    }

    UUID id(String reference) {
        return sql.sql("select id from transfer where reference = ?")
                .param(reference)
                .query(UUID.class)
                .single();
    }

    String loses(LostCtf file) {
        String held = stage.loses(file);
        compareAll();
        return held;
    }

    void compareAll() {
        boolean more = true;
        while (more) {
            more = work.compareSome();
        }
    }
}
