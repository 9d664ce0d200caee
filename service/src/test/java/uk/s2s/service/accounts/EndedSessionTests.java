package uk.s2s.service.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.web.Answer;
import uk.s2s.service.web.Visitor;

/** What people find who ask for a page, or send a form, without a session. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class EndedSessionTests {

    private static final String DRAKE = "office@drake.example";
    private static final String PASSWORD = "demo-password";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    @Autowired
    Accounts accounts;

    Visitor visitor;

    @BeforeEach
    void nobodyIsSignedIn() {
        sql.sql("delete from spring_session").update();
        visitor = new Visitor(port);
    }

    @Test
    void askingForAPageBeginsNoSession() {
        visitor.get("/sent");
        visitor.get("/transfers/0000-0000-0000");
        visitor.signIn("nobody@drake.example", "wrong");
        assertThat(sessions()).isZero();
    }

    @Test
    void thePageAskedForIsShownAfterSigningIn() {
        assertThat(visitor.get("/schools?q=thetford").path()).isEqualTo("/sign-in");
        visitor.signIn(DRAKE, "mistyped");
        Answer answer = visitor.signIn(DRAKE, PASSWORD);
        assertThat(answer.path()).isEqualTo("/schools");
        assertThat(answer.text()).contains("thetford");
    }

    @Test
    void onlyPagesOfOursAreLedBackTo() {
        for (String elsewhere :
                List.of("https%3A%2F%2Felsewhere.example%2F", "%2F%2Felsewhere.example", "%2F%5Cx.example", "%")) {
            var other = new Visitor(port).withCookie("S2S-PAGE", elsewhere);
            assertThat(other.signIn(DRAKE, PASSWORD).path()).as(elsewhere).isEqualTo("/");
        }
    }

    @Test
    void aFormSentAfterTheSessionEndedIsToldToBeLost() {
        visitor.signIn(DRAKE, PASSWORD);
        String page = "/schools/9262377/notice-address";
        String token = visitor.token(page);
        sql.sql("delete from spring_session").update();
        Answer answer = visitor.postOld(page, token, page, Map.of("address", "a@b.example"));
        assertThat(answer.path()).isEqualTo("/sign-in");
        assertThat(answer.text()).contains("Your session had ended, so nothing was sent", "fill in the form again");
        assertThat(visitor.signIn(DRAKE, PASSWORD).path()).isEqualTo(page);
    }

    @Test
    void aFormOfAnEarlierSessionIsExplained() {
        visitor.signIn(DRAKE, PASSWORD);
        String token = visitor.token("/");
        sql.sql("delete from spring_session").update();
        visitor.get("/sent");
        visitor.signIn(DRAKE, PASSWORD);
        Answer answer = visitor.postOld("/organisation", token, "/organisation", Map.of());
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text())
                .contains("This form was open for too long", "Nothing was sent or changed", "href=\"/organisation\"")
                .doesNotContain("Whitelabel");
    }

    @Test
    void oneOfSeveralOrganisationsIsChosenBeforeAnythingElse() {
        Account both = new AccountFixture(sql, accounts, port).someone(List.of("9262377", "9266910"));
        visitor.get("/sent");
        assertThat(visitor.signIn(both.email(), AccountFixture.PASSWORD).path()).isEqualTo("/organisation");
        assertThat(visitor.get("/to-collect").path()).isEqualTo("/organisation");
        Answer chosen = visitor.post("/organisation", "/organisation", Map.of("organisation", "9266910"));
        assertThat(chosen.path()).isEqualTo("/to-collect");
        assertThat(chosen.text()).contains("The Thetford Academy");
    }

    @Test
    void anUnknownPageIsNoFrameworksPage() {
        visitor.signIn(DRAKE, PASSWORD);
        Answer answer = visitor.get("/error");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).contains("Page not found").doesNotContain("Whitelabel");
    }

    @Test
    void nulInAnAddressIsBadInput() {
        visitor.signIn(DRAKE, PASSWORD);
        Answer answer = visitor.get("/schools?q=%00");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("We could not read that");
    }

    private int sessions() {
        return sql.sql("select count(*) from spring_session")
                .query(Integer.class)
                .single();
    }
}
