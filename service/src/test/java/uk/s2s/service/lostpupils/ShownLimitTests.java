package uk.s2s.service.lostpupils;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.lostpupils.LostCtf.lost;
import static uk.s2s.service.lostpupils.LostCtf.name;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.lostpupils.ShownLimitTests.WithLimit;

/** Nobody is shown the lost pupils one list after the other, however few questions it takes. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = {TestDatabase.ForSpring.class, WithLimit.class})
class ShownLimitTests {

    /** In place of what tests have else. */
    static final class WithLimit implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("limit", Map.of("S2S_LOST_PUPILS_SHOWN", "3")));
        }
    }

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    LostPupilsStage stage;

    @BeforeEach
    void setStage() {
        stage = new LostPupilsStage(port);
    }

    @Test
    void eachPupilOfAListCountsAndTheAdministratorIsToldOnce() {
        String family = name();
        for (String given : new String[] {"Ana", "Bob", "Cleo"}) {
            stage.loses(lost(given, family));
        }
        Map<String, String> siblings = Map.of("family", family, "year", "2014");
        assertThat(stage.searches(siblings).text()).contains(family + ", Ana", family + ", Cleo");
        for (int refused = 0; refused < 3; refused++) {
            assertThat(stage.searches(siblings).status()).isEqualTo(429);
        }
        assertThat(sql.sql("select address from notice where kind = 'MANY_LOST_PUPIL_QUESTIONS'")
                        .query(String.class)
                        .list())
                .containsExactly("admin@s2s.example");
        assertThat(sql.sql("select details::text from audit_entry where action = 'QuestionLimitReached'")
                        .query(String.class)
                        .single())
                .contains("\"own\": 3", "PUPILS");
    }

    @Test
    void theSamePupilCountsOnceAndAnOpenedRecordCounts() {
        String family = name();
        stage.loses(lost("Ana", family));
        for (int again = 0; again < 5; again++) {
            assertThat(stage.searches(stage.suffolk, Map.of("family", family, "given", "Ana"))
                            .status())
                    .isEqualTo(200);
        }
        for (int other = 0; other < 2; other++) {
            assertThat(stage.opens(stage.suffolk, stage.loses(lost("Ana", name())))
                            .status())
                    .isEqualTo(200);
        }
        assertThat(stage.opens(stage.suffolk, stage.loses(lost("Ana", name()))).status())
                .isEqualTo(429);
    }
}
