package uk.s2s.service.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.s2s.service.authority.OfficerStage;
import uk.s2s.service.web.Answer;
import uk.s2s.service.web.Visitor;

/** A local authority helps users of its own schools with their passwords, and nobody else. */
@OfficerStage
class PasswordHelpTests {

    private static final Pattern PASSWORD = Pattern.compile("is <strong>([a-z2-9]{16})</strong>");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    @Autowired
    Accounts accounts;

    AccountFixture fixture;
    Visitor norfolk;

    @BeforeEach
    void signIn() {
        fixture = new AccountFixture(sql, accounts, port);
        norfolk = Visitor.signedIn(port, "transfers@norfolk.example");
    }

    @Test
    void aNewPasswordEndsTheSessionsAndHasToBeReplaced() {
        Account account = fixture.someone();
        Visitor user = fixture.signedIn(account);
        Answer answer = help(account, "password");
        Matcher password = PASSWORD.matcher(answer.text());
        assertThat(password.find()).isTrue();
        assertThat(user.get("/to-collect").path()).isEqualTo("/sign-in");
        assertThat(fixture.canSignIn(account)).isFalse();
        assertThat(fixture.signIn(account, password.group(1)).path()).isEqualTo("/password");
    }

    @Test
    void theTrailSaysWhoAndAsWhomAndTheUserIsTold() {
        Account account = fixture.someone();
        help(account, "password");
        Account officer = accounts.findByEmail("transfers@norfolk.example").orElseThrow();
        assertThat(sql.sql("select account, organisation from audit_entry where action = 'PasswordReset' and about = ?")
                        .param(account.id())
                        .query()
                        .singleRow())
                .containsEntry("account", officer.id())
                .containsEntry("organisation", "926LLLL");
        assertThat(sql.sql("select organisation || ' ' || kind from notice where address = ?")
                        .param(account.email())
                        .query(String.class)
                        .list())
                .containsExactly("926LLLL PASSWORD_RESET");
    }

    @Test
    void aLockIsEndedBeforeItsTime() {
        Account account = fixture.someone();
        for (int wrong = 0; wrong < 5; wrong++) {
            fixture.signIn(account, "wrong " + wrong);
        }
        assertThat(norfolk.get("/authority/accounts?name=" + account.email()).text())
                .contains("Locked", "/unlock");
        help(account, "unlock");
        assertThat(fixture.canSignIn(account)).isTrue();
        assertThat(fixture.entries(account)).contains("AccountUnlocked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9352003", "935LLLL", "926LLLL", "SERVICE", "LEARNER"})
    void accountsOfNoOwnSchoolAreAsIfThereWereNone(String organisation) {
        Account account = fixture.someone(List.of(organisation));
        assertThat(norfolk.get("/authority/accounts").text()).doesNotContain(account.email());
        assertThat(help(account, "password").status()).isEqualTo(404);
        assertThat(help(account, "unlock").status()).isEqualTo(404);
        assertThat(fixture.canSignIn(account)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9352003", "926LLLL", "SERVICE"})
    void accountsThatWorkForOthersTooAreSeenAndNotTouched(String other) {
        Account account = fixture.someone(List.of("9262377", other));
        assertThat(norfolk.get("/authority/accounts?name=" + account.email()).text())
                .contains("By the service administrator");
        assertThat(help(account, "password").status()).isEqualTo(403);
        assertThat(help(account, "unlock").status()).isEqualTo(403);
        assertThat(fixture.entries(account)).isEmpty();
    }

    @Test
    void anAccountThatIsSwitchedOffStaysOff() {
        Account account = fixture.someone();
        accounts.setDisabled(account.id(), true);
        assertThat(help(account, "password").status()).isEqualTo(403);
    }

    @Test
    void schoolsHelpNobody() {
        Visitor school = Visitor.signedIn(port, "office@drake.example");
        Account account = fixture.someone();
        assertThat(school.get("/authority/accounts").status()).isEqualTo(403);
        assertThat(school.post("/authority/accounts/" + account.id() + "/password", Map.of())
                        .status())
                .isEqualTo(403);
    }

    private Answer help(Account account, String how) {
        return norfolk.post("/authority/accounts/" + account.id() + "/" + how, Map.of());
    }
}
