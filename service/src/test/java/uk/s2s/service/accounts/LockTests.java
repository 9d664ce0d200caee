package uk.s2s.service.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.web.Visitor;

/** Five wrong passwords lock an account, however they are tried, and there is a way out for its user. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class LockTests {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountsCommand command;

    AccountFixture fixture;
    Account account;

    @BeforeEach
    void someone() {
        fixture = new AccountFixture(sql, accounts, port);
        account = fixture.someone();
    }

    @Test
    void triesSideBySideAreNoMoreThanFive() {
        ExecutorService threads = Executors.newFixedThreadPool(12);
        List<CompletableFuture<Void>> tries = IntStream.range(0, 12)
                .mapToObj(n -> CompletableFuture.runAsync(() -> fixture.signIn(account, "wrong " + n), threads))
                .toList();
        tries.forEach(CompletableFuture::join);
        threads.shutdown();
        assertThat(fixture.entries(account)).filteredOn("SignInFailed"::equals).hasSize(5);
        assertThat(fixture.entries(account)).filteredOn("AccountLocked"::equals).hasSize(1);
        assertThat(fixture.canSignIn(account)).isFalse();
    }

    @Test
    void theFifthTryMayBeRight() {
        fail(4);
        assertThat(fixture.canSignIn(account)).isTrue();
        fail(4);
        assertThat(fixture.canSignIn(account)).isTrue();
    }

    @Test
    void aTryAtALockedAccountIsWrittenDown() {
        fail(5);
        fixture.signIn(account, AccountFixture.PASSWORD);
        assertThat(fixture.entries(account)).endsWith("AccountLocked", "SignInBarred");
    }

    @Test
    void anAdministratorEndsTheLock() {
        fail(5);
        Visitor administrator = Visitor.signedIn(port, "admin@s2s.example");
        String unlock = "/admin/accounts/" + account.id() + "/unlock";
        assertThat(administrator.get("/admin/accounts").text()).contains(unlock);
        administrator.post(unlock, Map.of());
        assertThat(fixture.entries(account)).endsWith("AccountUnlocked");
        assertThat(fixture.canSignIn(account)).isTrue();
    }

    @Test
    void aCommandEndsTheLockOfTheOnlyAdministrator() {
        fail(5);
        assertThat(run("unlock", account.email())).isZero();
        assertThat(fixture.canSignIn(account)).isTrue();
        assertThat(run("unlock", "nobody@drake.example")).isOne();
        assertThat(run("unlock")).isEqualTo(2);
    }

    @Test
    void unknownAccountsAreNotFoundAndLeaveNoEntry() {
        Visitor administrator = Visitor.signedIn(port, "admin@s2s.example");
        String nobody = "/admin/accounts/00000000-0000-0000-0000-000000000009";
        assertThat(administrator.post(nobody + "/password", Map.of()).status()).isEqualTo(404);
        assertThat(administrator
                        .post(nobody + "/disable", Map.of("disabled", "true"))
                        .status())
                .isEqualTo(404);
        assertThat(administrator.post(nobody + "/unlock", Map.of()).status()).isEqualTo(404);
        assertThat(sql.sql("select count(*) from audit_entry where about = '00000000-0000-0000-0000-000000000009'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void fail(int times) {
        IntStream.range(0, times).forEach(n -> fixture.signIn(account, "wrong " + n));
    }

    private int run(String... arguments) {
        return command.run(
                List.of(arguments), new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    }
}
