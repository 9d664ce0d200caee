package uk.s2s.service.accounts;

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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.web.Visitor;

/** Administrators give the LRS role and take it; nobody has it otherwise. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class LrsRoleTests {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    @Autowired
    Accounts accounts;

    AccountFixture fixture;
    Visitor administrator;

    @BeforeEach
    void administrator() {
        fixture = new AccountFixture(sql, accounts, port);
        administrator = Visitor.signedIn(port, "admin@s2s.example");
    }

    @Test
    void nobodySettlesExceptionsWithoutIt() {
        Visitor user = fixture.signedIn(fixture.someone());
        assertThat(user.get("/exceptions").status()).isEqualTo(403);
        assertThat(user.get("/").text()).doesNotContain("ULN exceptions");
    }

    @Test
    void givenItCountsFromTheNextSignIn() {
        Account account = fixture.someone();
        Visitor before = fixture.signedIn(account);
        set(account, true);
        assertThat(before.get("/sent").path()).isEqualTo("/sign-in");
        Visitor user = fixture.signedIn(account);
        assertThat(user.get("/exceptions").status()).isEqualTo(200);
        assertThat(user.get("/").text()).contains("href=\"/exceptions\"");
    }

    @Test
    void takenItIsGoneAtOnce() {
        Account account = fixture.someone();
        set(account, true);
        Visitor user = fixture.signedIn(account);
        set(account, false);
        assertThat(user.get("/exceptions").path()).isEqualTo("/sign-in");
        assertThat(fixture.signedIn(account).get("/exceptions").status()).isEqualTo(403);
    }

    @Test
    void eachChangeIsRecordedOnce() {
        Account account = fixture.someone();
        set(account, true);
        set(account, true);
        assertThat(fixture.entries(account)).containsOnlyOnce("LrsRoleSet");
        set(account, false);
        assertThat(fixture.entries(account)).filteredOn("LrsRoleSet"::equals).hasSize(2);
    }

    @Test
    void holdsForSchoolsAndAuthoritiesOnly() {
        Account account = fixture.someone(List.of("9262377", "926LLLL", SignedIn.SERVICE, SignedIn.REGISTER));
        set(account, true);
        assertThat(fixture.now(account).lrsRoleAt()).containsExactlyInAnyOrder("9262377", "926LLLL");
    }

    @Test
    void aNewAccountMayHaveItAtOnce() {
        String email = UUID.randomUUID() + "@drake.example";
        administrator.post(
                "/admin/accounts",
                "/admin/accounts",
                Map.of("email", email, "name", "Sam Underhill", "organisations", "9262377", "lrsRole", "true"));
        assertThat(accounts.findByEmail(email).orElseThrow().lrsRoleAt()).containsExactly("9262377");
    }

    @Test
    void anAccountThatDoesNotExistIsNotFound() {
        assertThat(administrator
                        .post("/admin/accounts/" + UUID.randomUUID() + "/lrs-role", Map.of("lrsRole", "true"))
                        .status())
                .isEqualTo(404);
    }

    private void set(Account account, boolean lrsRole) {
        administrator.post("/admin/accounts/" + account.id() + "/lrs-role", Map.of("lrsRole", String.valueOf(lrsRole)));
    }
}
