package uk.s2s.service.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import uk.s2s.register.LearnerDetails;
import uk.s2s.register.LearnerField;
import uk.s2s.register.jdbc.LearnerRegister;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.web.Answer;
import uk.s2s.service.web.Visitor;

/** Register administrators find learners, for a reason that is recorded. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class FindLearnerTests {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    @Autowired
    LearnerRegister register;

    LearnersFixture learners;
    Visitor administrator;

    @BeforeEach
    void administrator() {
        learners = new LearnersFixture(register, sql);
        administrator = Visitor.signedIn(port, "register@s2s.example");
    }

    @Test
    void byUlnWithAReason() {
        LearnerDetails details = LearnersFixture.someone();
        Answer page = byUln(learners.learner(details), "A school asks");
        assertThat(page.path()).startsWith("/register/learners/");
        assertThat(page.text()).contains(details.text(LearnerField.FAMILY_NAME), "Registered");
        assertThat(latest("LearnerSeen")).isEqualTo("A school asks");
    }

    @Test
    void aUlnMayBeTypedWithSpaces() {
        String uln = learners.learner();
        assertThat(byUln(uln.substring(0, 5) + " " + uln.substring(5), "A school asks")
                        .path())
                .startsWith("/register/learners/");
    }

    @Test
    void noUlnStandsInAnAddress() {
        String uln = learners.learner();
        assertThat(byUln(uln, "A school asks").path()).doesNotContain(uln);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9276308687", "123", "999999999%", "' or '1'='1", "9999999999", "0000000042"})
    void aUlnThatIsNoneIsSaidToBeNone(String typed) {
        Answer page = byUln(typed, "A school asks");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Error: Find a learner", "href=\"#uln\"");
    }

    @Test
    void aUlnThatIsNobodysIsSaidToBeNobodys() {
        assertThat(byUln("1026893096", "A school asks").text()).contains("has not been issued here");
        assertThat(latest("LearnersSearched")).isEqualTo("A school asks");
    }

    @Test
    void withoutAReasonNothingIsShown() {
        assertThat(byUln(learners.learner(), " ").text()).contains("Enter the reason");
        assertThat(byUln(learners.learner(), "x".repeat(501)).text()).contains("500 characters or fewer");
    }

    @Test
    void byDetails() {
        LearnerDetails details = LearnersFixture.someone();
        String uln = learners.learner(details);
        Answer page = byDetails(details, Map.of());
        assertThat(page.text()).contains("1 found", uln, "All five details are the same");
    }

    @Test
    void bySomewhatOtherDetails() {
        LearnerDetails details = LearnersFixture.someone();
        String uln = learners.learner(details);
        assertThat(byDetails(details, Map.of("postcode", "ZZ99 9ZZ", "gender", "9"))
                        .text())
                .contains(uln, "Possible");
    }

    @Test
    void nobodyIsFoundByWildcards() {
        LearnerDetails details = LearnersFixture.someone();
        learners.learner(details);
        for (String wild : List.of("%", "*", "_____", ".*", "'; drop table learner; --")) {
            Answer page = byDetails(details, Map.of("givenName", wild, "familyName", wild, "postcode", "ZZ99 9ZZ"));
            assertThat(page.text()).doesNotContain(details.text(LearnerField.FAMILY_NAME));
        }
    }

    @Test
    void whatIsWrongWithDetailsIsSaid() {
        Answer page = byDetails(
                LearnersFixture.someone(),
                Map.of("givenName", "x".repeat(10_000), "day", "30", "month", "2", "gender", "", "postcode", ""));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("href=\"#givenName\"", "href=\"#day\"", "href=\"#gender\"", "href=\"#postcode\"");
    }

    @Test
    void schoolsDoNotFindLearners() {
        Visitor school = Visitor.signedIn(port, "office@drake.example");
        assertThat(school.get("/register/find").status()).isEqualTo(403);
        String look = byUln(learners.learner(), "A school asks").path();
        assertThat(school.get(look).status()).isEqualTo(403);
    }

    private Answer byUln(String uln, String reason) {
        return administrator.post("/register/find", "/register/find", Map.of("uln", uln, "reason", reason));
    }

    private Answer byDetails(LearnerDetails details, Map<String, String> others) {
        String[] born = TypedDate.parts(details.text(LearnerField.DATE_OF_BIRTH));
        Map<String, String> form = new HashMap<>(Map.of(
                "reason",
                "A school asks",
                "givenName",
                details.text(LearnerField.GIVEN_NAME),
                "familyName",
                details.text(LearnerField.FAMILY_NAME),
                "day",
                born[0],
                "month",
                born[1],
                "year",
                born[2],
                "gender",
                details.text(LearnerField.GENDER),
                "postcode",
                details.text(LearnerField.LAST_KNOWN_POST_CODE)));
        form.putAll(others);
        return administrator.post("/register/find", "/register/find", form);
    }

    private String latest(String event) {
        return sql.sql("select details->>'reason' from audit_entry where action = ? order by id desc limit 1")
                .param(event)
                .query(String.class)
                .single();
    }
}
