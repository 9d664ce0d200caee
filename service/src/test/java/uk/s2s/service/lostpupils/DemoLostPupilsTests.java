package uk.s2s.service.lostpupils;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.demo.DemoFiles;
import uk.s2s.service.demo.WithDemoFiles;

/** Whoever starts the demonstration finds somebody. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = {TestDatabase.ForSpring.class, WithDemoFiles.class})
class DemoLostPupilsTests {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    @Autowired
    DemoFiles demo;

    @Test
    void siblingsAndNamesakesAreThereOnce() {
        demo.provide();
        assertThat(sql.sql("select count(*) from lost_pupil")
                        .query(Integer.class)
                        .single())
                .isEqualTo(8);
        var stage = new LostPupilsStage(port);
        assertThat(stage.searches(Map.of("given", "Zoe", "family", "ONeil")).text())
                .contains("O'Neil, Zoë Mae", "O'Neill, Zoe", "Hartnoll");
    }

    @Test
    void whoAsksTooMuchIsRefusedPolitelyAndTheAdministratorIsToldOnce() {
        var stage = new LostPupilsStage(port);
        Map<String, String> jack = Map.of("given", "Jack", "family", "Thurlow");
        for (int asked = 0; asked < 4; asked++) {
            assertThat(stage.searches(stage.suffolk, jack).status()).isEqualTo(200);
        }
        for (int refused = 0; refused < 3; refused++) {
            assertThat(stage.searches(stage.suffolk, jack).status()).isEqualTo(429);
        }
        String reference = sql.sql("select reference from transfer where state = 'HELD' limit 1")
                .query(String.class)
                .single();
        assertThat(stage.opens(stage.suffolk, reference).text()).contains("Too many questions", "Go on in an hour");
        assertThat(sql.sql("select address from notice where kind = 'MANY_LOST_PUPIL_QUESTIONS'")
                        .query(String.class)
                        .list())
                .containsExactly("admin@s2s.example");
        assertThat(sql.sql("select details::text from audit_entry where action = 'QuestionLimitReached'")
                        .query(String.class)
                        .single())
                .contains("\"own\": 4", "QUESTIONS");
    }
}
