package uk.s2s.service.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import uk.s2s.register.LearnerDetails;
import uk.s2s.register.LearnerField;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.web.Answer;
import uk.s2s.service.web.Visitor;

/** Exceptions that are settled by correcting what was sent, one kind after the other. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class CorrectionTests {

    private static final String DRAKE = "9262377";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    ExceptionsFixture exceptions;
    Visitor drake;
    LearnerDetails details;

    @BeforeEach
    void drake() {
        exceptions = new ExceptionsFixture(context);
        drake = Visitor.signedIn(port, "office@drake.example");
        details = LearnersFixture.someone();
    }

    @Test
    void tooLittleKnown() {
        long job = exceptions.job(DRAKE, details.with(LearnerField.FAMILY_NAME, ""));
        assertThat(page(job)).contains("RC006", "Family name is missing").doesNotContain("new learner");
        assertThat(correct(job, Map.of()).text()).contains("Settled", "Corrected and sent again");
    }

    @Test
    void noPostcode() {
        long job = exceptions.job(DRAKE, details.with(LearnerField.LAST_KNOWN_POST_CODE, ""));
        assertThat(page(job)).contains("RC010", "postcode is missing");
        assertThat(correct(job, Map.of()).text()).contains("Settled");
    }

    @Test
    void wrongForm() {
        long job = exceptions.job(DRAKE, details.with(LearnerField.LAST_KNOWN_POST_CODE, "NOWHERE"));
        assertThat(page(job)).contains("RC011");
        assertThat(correct(job, Map.of()).text()).contains("Settled");
    }

    @Test
    void tooYoung() {
        long job = exceptions.job(DRAKE, details.with(LearnerField.DATE_OF_BIRTH, "2024-01-31"));
        assertThat(page(job)).contains("RC013", "13 to 110 years old");
        assertThat(correct(job, Map.of()).text()).contains("Settled");
    }

    @Test
    void theSamePupilTwiceInAFile() {
        long job = exceptions.job(DRAKE, details, details);
        assertThat(drake.get("/exceptions/" + job + "/2").text()).contains("RC009");
    }

    @Test
    void tooManyNamesakes() {
        LearnerDetails john = details.with(LearnerField.GIVEN_NAME, "John").with(LearnerField.FAMILY_NAME, "Smith");
        exceptions.namesakes(DRAKE, john, 11);
        long job = exceptions.job(DRAKE, john.with(LearnerField.LAST_KNOWN_POST_CODE, "ZZ99 9ZZ"));
        assertThat(page(job)).contains("RC008", "Register as a new learner").doesNotContain("Learner 1");
        Answer settled = correct(job, Map.of("givenName", "John", "familyName", "Smith", "postcode", "LL11 1AA"));
        assertThat(settled.text()).contains("Settled", "Corrected and sent again");
    }

    @Test
    void whatIsStillAnExceptionSaysSo() {
        exceptions.job(DRAKE, details);
        long job = exceptions.job(DRAKE, details.with(LearnerField.LAST_KNOWN_POST_CODE, ""));
        Answer still = correct(job, Map.of("postcode", "TR19 7AA", "gender", "9"));
        assertThat(still.text()).contains("There is no ULN yet", "RC007");
    }

    @Test
    void anExactAnswerGivesTheUlnThatIsHeld() {
        long first = exceptions.job(DRAKE, details);
        long job = exceptions.job(DRAKE, ExceptionsFixture.moved(details));
        String uln = exceptions.record(DRAKE, first).uln().orElseThrow().value();
        assertThat(correct(job, Map.of()).text()).contains("Settled", uln);
    }

    @Test
    void whatIsWrongIsSaidBeforeItIsSent() {
        long job = exceptions.possible(DRAKE);
        Answer page = correct(
                job,
                Map.of(
                        "givenName",
                        "x".repeat(10_000),
                        "day",
                        "31",
                        "month",
                        "2",
                        "postcode",
                        "%",
                        "uln",
                        "1234567890"));
        assertThat(page.text())
                .contains(
                        "Error: Correct the details",
                        "href=\"#givenName\"",
                        "href=\"#day\"",
                        "href=\"#postcode\"",
                        "href=\"#uln\"");
        assertThat(exceptions.record(DRAKE, job).returnCode()).isEqualTo(7);
    }

    @Test
    void hostileTextIsTextOnly() {
        long job = exceptions.job(
                DRAKE,
                details.with(LearnerField.GIVEN_NAME, "<script>alert(1)</script>")
                        .with(LearnerField.LAST_KNOWN_POST_CODE, ""));
        assertThat(page(job)).doesNotContain("<script>alert").contains("&lt;script&gt;");
    }

    private String page(long job) {
        return drake.get("/exceptions/" + job + "/1").text();
    }

    private Answer correct(long job, Map<String, String> others) {
        String[] born = TypedDate.parts(details.text(LearnerField.DATE_OF_BIRTH));
        Map<String, String> form = new HashMap<>(Map.of(
                "givenName", details.text(LearnerField.GIVEN_NAME),
                "familyName", details.text(LearnerField.FAMILY_NAME),
                "day", born[0],
                "month", born[1],
                "year", born[2],
                "gender", details.text(LearnerField.GENDER),
                "postcode", details.text(LearnerField.LAST_KNOWN_POST_CODE)));
        form.putAll(others);
        String path = "/exceptions/" + job + "/1/correct";
        return drake.post(path, path, form);
    }
}
