package uk.s2s.service.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import uk.s2s.register.BatchRecord;
import uk.s2s.register.LearnerDetails;
import uk.s2s.register.LearnerField;
import uk.s2s.register.SubmittedLearner;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.vault.IdentifierIndex;
import uk.s2s.service.web.Answer;
import uk.s2s.service.web.Visitor;

/** Exceptions that wait, that are out of date, and that stand in a file twice; and who is found to have seen them. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class AsideTests {

    private static final String SCHOOL = "9266910";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient sql;

    @Autowired
    IdentifierIndex index;

    ExceptionsFixture exceptions;
    Visitor school;

    @BeforeEach
    void signIn() {
        exceptions = new ExceptionsFixture(context);
        school = Visitor.signedIn(port, "office@thetford.example");
    }

    @Test
    void itIsPutAsideWithAReasonAndTakenUpAgain() {
        long job = exceptions.possible(SCHOOL);
        String path = "/exceptions/" + job + "/1";
        assertThat(school.post(path + "/aside", path + "/aside", Map.of("reason", " "))
                        .text())
                .contains("Enter the reason");
        assertThat(aside(path, "Waits for the passport").text()).contains("Put aside", "Waits for the passport");
        assertThat(list("OPEN", job).text()).doesNotContain(path);
        assertThat(list("ASIDE", job).text()).contains(path, "Waits for the passport");
        assertThat(school.get("/exceptions/csv?job=" + job).text())
                .contains("\"State\",\"Remark\"", "\"Put aside\",\"Waits for the passport\"");

        school.post(path, path + "/take-up", Map.of());
        assertThat(list("OPEN", job).text()).contains(path);
        assertThat(list("ASIDE", job).text()).doesNotContain(path);
        assertThat(school.get("/exceptions/csv?job=" + job).text()).contains("\"Open\",\"\"");
        assertThat(entries(exceptions.record(SCHOOL, job)))
                .contains("ExceptionPutAside", "ExceptionTakenUp", "ExceptionsSeen", "ExceptionSeen");
        assertThat(sql.sql("select count(*) from audit_entry where details::text like '%passport%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aLegalHoldKeepsTheReasonOfOneThatIsTakenUpAndPutAsideAgain() {
        long job = exceptions.possible(SCHOOL);
        UUID hold = UUID.randomUUID();
        sql.sql(
                        "insert into legal_hold (id, pupil_hash, reason, placed_by, placed_at) values (?, ?, 'a claim', ?, now())")
                .params(hold, index.hash(exceptions.record(SCHOOL, job).sent().misIdentifier()), UUID.randomUUID())
                .update();
        String path = "/exceptions/" + job + "/1";
        aside(path, "First");
        aside(path, "Second");
        school.post(path, path + "/take-up", Map.of());
        assertThat(list("ASIDE", job).text()).doesNotContain(path);
        assertThat(aside(path, "Third").text()).contains("Third").doesNotContain("First", "Second");
        assertThat(sql.sql("select reason from exception_put_aside where job = ? order by at")
                        .param(job)
                        .query(String.class)
                        .list())
                .containsExactly("First", "Second", "Third");
        sql.sql("delete from legal_hold where id = ?").param(hold).update();
    }

    @Test
    void whatIsSettledIsNoLongerAside() {
        long job = exceptions.possible(SCHOOL);
        String path = "/exceptions/" + job + "/1";
        aside(path, "Later");
        school.post(path, path + "/new", Map.of());
        assertThat(exceptions.record(SCHOOL, job).isException()).isFalse();
        assertThat(sql.sql("select count(*) from exception_put_aside where job = ?")
                        .param(job)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void anOlderExceptionOfAPupilWhoWasSentAgainIsClosedWithARemark() {
        LearnerDetails someone = LearnersFixture.someone();
        exceptions.job(SCHOOL, someone);
        LearnerDetails moved = ExceptionsFixture.moved(someone);
        var pupil = new SubmittedLearner("", "upn of " + System.nanoTime(), moved);
        long first = exceptions.job(SCHOOL, List.of(pupil));
        long second = exceptions.job(
                SCHOOL,
                List.of(new SubmittedLearner(
                        "", pupil.misIdentifier(), moved.with(LearnerField.LAST_KNOWN_ADDRESS_TOWN, "Elsewhere"))));
        String path = "/exceptions/" + first + "/1";
        assertThat(list("OPEN", first).text()).doesNotContain(path);
        assertThat(list("SUPERSEDED", first).text()).contains(path, "see LRS job " + second);
        assertThat(school.get(path).text())
                .contains("Closed", "see LRS job " + second)
                .doesNotContain("What you can do");
        assertThat(list("OPEN", second).text()).contains("/exceptions/" + second + "/1");
        String other = "/exceptions/" + second + "/1";
        assertThat(school.post(other, path + "/new", Map.of()).text()).contains("settled in LRS job " + second);
        assertThat(exceptions.record(SCHOOL, first).isException()).isTrue();
    }

    @Test
    void ofOneWhoStandsInTheFileTwiceBothAreGivenTheSameNumber() {
        LearnerDetails someone = LearnersFixture.someone();
        long job = exceptions.job(SCHOOL, someone, someone);
        String path = "/exceptions/" + job + "/2";
        assertThat(school.get(path).text()).contains("RC009", "It is the same pupil");
        school.post(path, path + "/same", Map.of());
        List<BatchRecord> records = exceptions.batch(SCHOOL, job).records();
        assertThat(records.get(1).uln()).isPresent().isEqualTo(records.get(0).uln());
        assertThat(school.get(path).text()).contains("The same pupil as another record of the file");
    }

    @Test
    void twoOfTheSameDetailsAreNotRegisteredTwice() {
        LearnerDetails someone = LearnersFixture.someone();
        long job = exceptions.job(SCHOOL, someone, someone);
        String path = "/exceptions/" + job + "/2";
        assertThat(school.post(path, path + "/new", Map.of()).text()).contains("is registered already");
        assertThat(exceptions.batch(SCHOOL, job).records().get(1).isException()).isTrue();
    }

    @Test
    void whoSawALearnerAsACandidateIsFoundByTheUln() {
        LearnerDetails someone = LearnersFixture.someone();
        long known = exceptions.job(SCHOOL, someone);
        String uln = exceptions.record(SCHOOL, known).uln().orElseThrow().value();
        long job = exceptions.job(SCHOOL, ExceptionsFixture.moved(someone));
        school.get("/exceptions/" + job + "/1");

        Visitor administrator = Visitor.signedIn(port, "admin@s2s.example");
        assertThat(administrator
                        .post("/admin/audit", "/admin/audit", Map.of("uln", uln))
                        .text())
                .contains("Exception seen", String.valueOf(job));
        assertThat(administrator
                        .post("/admin/audit", "/admin/audit", Map.of("uln", "1234567890"))
                        .text())
                .contains("href=\"#uln\"");
        assertThat(administrator
                        .post("/admin/audit", "/admin/audit", Map.of("uln", uln, "upn", "B801200005001"))
                        .text())
                .contains("not both");
    }

    private Answer aside(String path, String reason) {
        return school.post(path + "/aside", path + "/aside", Map.of("reason", reason));
    }

    private Answer list(String show, long job) {
        return school.get("/exceptions?show=" + show + "&job=" + job);
    }

    private List<String> entries(BatchRecord record) {
        return sql.sql("select action from audit_entry where ? = any (pupils)")
                .param(index.hash(record.sent().misIdentifier()))
                .query(String.class)
                .list();
    }
}
