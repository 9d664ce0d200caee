package uk.s2s.service.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import uk.s2s.register.LearnerDetails;
import uk.s2s.register.LearnerField;
import uk.s2s.register.Organisation;
import uk.s2s.register.jdbc.LearnerRegister;
import uk.s2s.register.jdbc.RegisterOrganisations;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.web.Answer;
import uk.s2s.service.web.Visitor;

/** A school settles the exceptions of its own pupils. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class ExceptionPagesTests {

    private static final String DRAKE = "9262377";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationContext context;

    ExceptionsFixture exceptions;
    Visitor drake;

    @BeforeEach
    void drake() {
        exceptions = new ExceptionsFixture(context);
        drake = Visitor.signedIn(port, "office@drake.example");
    }

    @Test
    void listsThemWithCountsAndFilters() {
        long job = exceptions.possible(DRAKE);
        assertThat(drake.get("/exceptions?job=" + job).text())
                .contains("1 open exception", "RC007", "/exceptions/" + job + "/1");
        assertThat(drake.get("/exceptions?code=10&job=" + job).text()).contains("None of the open exceptions");
        assertThat(drake.get("/exceptions?page=99999").status()).isEqualTo(200);
        assertThat(drake.get("/exceptions?job=x").status()).isEqualTo(400);
        assertThat(count("ExceptionsSeen")).isPositive();
    }

    @Test
    void explainsEachCandidateInWordsAndShowsNoUln() {
        LearnerDetails details = LearnersFixture.someone();
        long first = exceptions.job(DRAKE, details);
        String uln = exceptions.record(DRAKE, first).uln().orElseThrow().value();
        long job = exceptions.job(DRAKE, ExceptionsFixture.moved(details));
        String page = drake.get("/exceptions/" + job + "/1").text();
        assertThat(page)
                .contains("One learner who may be this pupil", "Gender: another", "Different", "the same name")
                .doesNotContain(uln)
                .doesNotContain(details.text(LearnerField.LAST_KNOWN_POST_CODE));
    }

    @Test
    void aChosenCandidateGivesTheUln() {
        LearnerDetails details = LearnersFixture.someone();
        long first = exceptions.job(DRAKE, details);
        String uln = exceptions.record(DRAKE, first).uln().orElseThrow().value();
        long job = exceptions.job(DRAKE, ExceptionsFixture.moved(details));
        String choice = path(job) + "/candidates/" + exceptions.key(DRAKE, job);
        assertThat(drake.get(choice).text())
                .contains("Is this the same person?")
                .doesNotContain(uln);
        Answer settled = drake.post(choice, choice, Map.of());
        assertThat(settled.path()).isEqualTo(path(job));
        assertThat(settled.text()).contains("Settled", uln, "A learner of the register was chosen");
        assertThat(drake.get("/exceptions/settled").text()).contains(path(job));
        assertThat(drake.get("/exceptions?job=" + job).text()).contains("No exceptions are open");
        assertThat(count("ExceptionSettled")).isPositive();
    }

    @Test
    void whoeverIsTooLateIsToldSo() {
        long job = exceptions.possible(DRAKE);
        String choice = path(job) + "/candidates/" + exceptions.key(DRAKE, job);
        String token = drake.token(path(job));
        drake.postOld(path(job), token, choice, Map.of());
        for (String act : new String[] {choice, path(job) + "/new", path(job) + "/correct"}) {
            Answer late = drake.postOld(path(job), token, act, Map.of());
            assertThat(late.path()).isEqualTo(path(job));
            assertThat(late.text()).contains("you changed nothing", "Settled");
            assertThat(drake.get(act).text()).contains("you changed nothing");
        }
    }

    @Test
    void noneOfThemRegistersANewLearner() {
        LearnerDetails details = LearnersFixture.someone();
        String held = exceptions
                .record(DRAKE, exceptions.job(DRAKE, details))
                .uln()
                .orElseThrow()
                .value();
        long job = exceptions.job(DRAKE, ExceptionsFixture.moved(details));
        Answer settled = drake.post(path(job) + "/new", path(job) + "/new", Map.of());
        assertThat(settled.text()).contains("Registered as a new learner").doesNotContain(held);
        assertThat(exceptions.record(DRAKE, job).uln()).isPresent();
    }

    @Test
    void anotherOrganisationsExceptionDoesNotExist() {
        long job = exceptions.possible(DRAKE);
        Visitor thetford = Visitor.signedIn(port, "office@thetford.example");
        String choice = path(job) + "/candidates/" + exceptions.key(DRAKE, job);
        assertThat(thetford.get(path(job)).status()).isEqualTo(404);
        assertThat(thetford.get(path(job)).textWithoutTokens())
                .isEqualTo(thetford.get("/exceptions/987654321/1").textWithoutTokens());
        thetford.post(choice, Map.of());
        thetford.post(path(job) + "/new", Map.of());
        thetford.post(path(job) + "/correct", Map.of("givenName", "Eve"));
        assertThat(exceptions.record(DRAKE, job).isException()).isTrue();
        assertThat(thetford.get("/exceptions").text()).doesNotContain(path(job));
    }

    @Test
    void guessedAddressesOpenNothing() {
        long job = exceptions.possible(DRAKE);
        assertThat(drake.get(path(job).replace("/1", "/2")).status()).isEqualTo(404);
        assertThat(drake.get("/exceptions/0/0").status()).isEqualTo(404);
        assertThat(drake.get("/exceptions/-1/-1").status()).isEqualTo(404);
        assertThat(drake.get("/exceptions/99999999999999999999/1").status()).isEqualTo(400);
        assertThat(drake.get(path(job) + "/candidates/%27%20or%201=1").text()).contains("you changed nothing");
        drake.post(path(job) + "/candidates/0", Map.of());
        assertThat(exceptions.record(DRAKE, job).isException()).isTrue();
    }

    @Test
    void withoutTheRoleNothingIsShown() {
        Visitor forest = Visitor.signedIn(port, "office@forest.example");
        assertThat(forest.get("/exceptions").status()).isEqualTo(403);
        assertThat(forest.get("/exceptions/1/1").status()).isEqualTo(403);
        assertThat(forest.get("/exceptions/settled").status()).isEqualTo(403);
    }

    @Test
    void afterTheEndOfTheRegistrationNothingIsShownOrSettled() {
        long job = exceptions.possible(DRAKE);
        String key = exceptions.key(DRAKE, job);
        register(false);
        try {
            for (String page : new String[] {"/exceptions", path(job), path(job) + "/correct", path(job) + "/new"}) {
                Answer ended = drake.get(page);
                assertThat(ended.status()).isEqualTo(403);
                assertThat(ended.text()).contains("Your registration has ended");
            }
            drake.post("/", path(job) + "/candidates/" + key, Map.of());
            drake.post("/", path(job) + "/new", Map.of());
        } finally {
            register(true);
        }
        assertThat(exceptions.record(DRAKE, job).isException()).isTrue();
    }

    private void register(boolean registered) {
        RegisterOrganisations organisations =
                context.getBean(LearnerRegister.class).organisations();
        Organisation drakes = organisations
                .find(context.getBean(Registrations.class).refOf(DRAKE).orElseThrow())
                .orElseThrow();
        organisations.save(new Organisation(drakes.ref(), drakes.ukprn(), drakes.name(), registered));
    }

    private static String path(long job) {
        return "/exceptions/" + job + "/1";
    }

    private int count(String event) {
        return sql.sql("select count(*) from audit_entry where action = ?")
                .param(event)
                .query(Integer.class)
                .single();
    }
}
