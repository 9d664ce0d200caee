package uk.s2s.service.retention;

import static uk.s2s.service.web.TestCtf.aLeaver;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.jobs.TurnedClock;
import uk.s2s.service.transfers.TransferEvent.ContentRemoved;
import uk.s2s.service.web.Answer;
import uk.s2s.service.web.TestCtf;
import uk.s2s.service.web.Visitor;

/** Schools, an administrator and a clock that stands still; batches of two, and connections that can be made to break. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"s2s.background=false", "s2s.retention-batch=2"})
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
abstract class RetentionStage {

    @TestConfiguration
    static class Parts {

        @Bean
        @Primary
        TurnedClock turnedClock() {
            return new TurnedClock(Instant.now().toString());
        }

        @Bean
        Breakage breakage(JdbcClient sql) {
            return new Breakage(sql);
        }
    }

    /** Breaks the connection in the midst of a batch, as the server or the network would. */
    static class Breakage {

        private final JdbcClient sql;
        private final AtomicInteger left = new AtomicInteger(-1);
        private volatile Set<UUID> faulty = Set.of();

        Breakage(JdbcClient sql) {
            this.sql = sql;
        }

        void afterRemovals(int removals) {
            left.set(removals);
        }

        /** These cannot be removed, whatever is tried. */
        void at(Set<UUID> transfers) {
            faulty = transfers;
        }

        @EventListener
        void on(ContentRemoved event) {
            if (faulty.contains(event.transfer())) {
                throw new IllegalStateException("A fault of the test");
            }
            if (left.decrementAndGet() == 0) {
                sql.sql("select pg_terminate_backend(pg_backend_pid())")
                        .query(Boolean.class)
                        .single();
            }
        }
    }

    @LocalServerPort
    int port;

    @Autowired
    Retention retention;

    @Autowired
    TurnedClock clock;

    @Autowired
    JdbcClient sql;

    @Autowired
    Breakage breakage;

    Visitor oldSchool;
    Visitor newSchool;
    Visitor administrator;

    @BeforeEach
    void people() {
        sql.sql("delete from legal_hold").update();
        run();
        oldSchool = Visitor.signedIn(port, "office@drake.example");
        newSchool = Visitor.signedIn(port, "office@thetford.example");
        administrator = Visitor.signedIn(port, "admin@s2s.example");
    }

    void run() {
        retention.run(() -> false);
    }

    /** The reference of a file that has stood in this state since then. */
    String file(TestCtf file, String state, Instant since) {
        Answer answer = oldSchool.upload(file);
        sql.sql("update transfer set state = ?, changed_at = ? where reference = ?")
                .params(state, since.atOffset(ZoneOffset.UTC), answer.reference())
                .update();
        return answer.reference();
    }

    String collectedLongAgo() {
        return file(aLeaver(), "COLLECTED", daysAgo(100));
    }

    Instant daysAgo(int days) {
        return clock.instant().minusSeconds(days * 86_400L);
    }

    boolean hasContent(String reference) {
        return sql.sql(
                        "select exists (select from content_chunk where id = (select id from transfer where reference = ?))")
                .param(reference)
                .query(Boolean.class)
                .single();
    }

    int removals(String reference) {
        return sql.sql("""
                        select count(*) from transfer_step where step = 'CONTENT_REMOVED'
                           and transfer_id = (select id from transfer where reference = ?)
                        """).param(reference).query(Integer.class).single();
    }

    int audited(String action) {
        return sql.sql("select count(*) from audit_entry where action = ?")
                .param(action)
                .query(Integer.class)
                .single();
    }

    List<String> due(String kind) {
        return retention.due(retention.find(kind).orElseThrow(), 0, 100).stream()
                .filter(item -> !item.held())
                .map(DueItem::reference)
                .toList();
    }
}
