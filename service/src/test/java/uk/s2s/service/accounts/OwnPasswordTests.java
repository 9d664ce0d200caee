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

/** Everybody changes their own password, and has to when somebody else chose it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class OwnPasswordTests {

    private static final String NEW = "quite another password";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    @Autowired
    Accounts accounts;

    AccountFixture fixture;
    Account account;

    @BeforeEach
    void someone() {
        fixture = new AccountFixture(sql, accounts, port);
        account = fixture.someone();
    }

    @Test
    void theNewOneCountsAndOtherSessionsEnd() {
        Visitor here = fixture.signedIn(account);
        Visitor elsewhere = fixture.signedIn(account);
        assertThat(here.get("/").text()).contains("href=\"/password\"");
        assertThat(change(here, AccountFixture.PASSWORD, NEW, NEW).text()).contains("Your password is changed");
        assertThat(here.get("/sent").path()).isEqualTo("/sent");
        assertThat(elsewhere.get("/sent").path()).isEqualTo("/sign-in");
        assertThat(fixture.entries(account)).endsWith("PasswordChanged");
        assertThat(fixture.canSignIn(account)).isFalse();
        assertThat(fixture.signIn(account, NEW).path()).isEqualTo("/");
    }

    @Test
    void withoutThePresentOneNothingIsChanged() {
        assertThat(change(fixture.signedIn(account), "not this", NEW, NEW).text())
                .contains("This is not your present password");
        assertThat(fixture.canSignIn(account)).isTrue();
    }

    @Test
    void whatIsWrongWithANewOneIsSaid() {
        Visitor here = fixture.signedIn(account);
        assertThat(change(here, AccountFixture.PASSWORD, "too short", "too short")
                        .text())
                .contains("at least 12 characters");
        assertThat(change(here, AccountFixture.PASSWORD, AccountFixture.PASSWORD, AccountFixture.PASSWORD)
                        .text())
                .contains("another than your present one");
        assertThat(change(here, AccountFixture.PASSWORD, "I am Sam Underhill", "I am Sam Underhill")
                        .text())
                .contains("must not hold your name");
        assertThat(change(here, AccountFixture.PASSWORD, NEW, "mistyped").text())
                .contains("the same each time");
    }

    @Test
    void anAdministratorsChoiceIsReplacedAtTheFirstSignIn() {
        Visitor administrator = Visitor.signedIn(port, "admin@s2s.example");
        String page = administrator
                .post("/admin/accounts/" + account.id() + "/password", Map.of())
                .text();
        String given = page.replaceAll("(?s).*is <strong>([a-z0-9]+)</strong>.*", "$1");
        var user = new Visitor(port);
        assertThat(user.signIn(account.email(), given).text()).contains("Choose a password of your own");
        assertThat(user.get("/sent").path()).isEqualTo("/password");
        assertThat(change(user, given, NEW, NEW).path()).isEqualTo("/sent");
        assertThat(user.get("/to-collect").path()).isEqualTo("/to-collect");
    }

    @Test
    void newAccountsTellWhatTheyMayWorkAs() {
        Account made = accounts.find(accounts.create(
                        "new-" + account.email(), "A. N. Other", NEW, List.of("9262377", "926LLLL"), null))
                .orElseThrow();
        assertThat(made.passwordIsFirst()).isTrue();
        assertThat(sql.sql("select details->>'organisations' from audit_entry where about = ?")
                        .param(made.id())
                        .query(String.class)
                        .single())
                .isEqualTo("[9262377, 926LLLL]");
    }

    private static Answer change(Visitor who, String present, String chosen, String again) {
        return who.post("/password", "/password", Map.of("present", present, "chosen", chosen, "again", again));
    }
}
