package uk.s2s.service.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.web.Visitor;

/** Accounts whose password everybody knows exist only where they are wanted. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class DemoAccountsTests {

    private static final String DRAKE = "office@drake.example";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountSessions sessions;

    @AfterEach
    void wantedAgain() {
        start(true);
    }

    @Test
    void areSwitchedOffByAStartThatDoesNotWantThem() {
        Visitor visitor = Visitor.signedIn(port, DRAKE);
        start(false);
        assertThat(visitor.get("/sent").path()).isEqualTo("/sign-in");
        assertThat(visitor.signIn(DRAKE, DemoAccount.PASSWORD).path()).isEqualTo("/sign-in");
    }

    @Test
    void areSwitchedOnByAStartThatWantsThem() {
        start(false);
        start(true);
        assertThat(new Visitor(port).signIn(DRAKE, DemoAccount.PASSWORD).path()).isEqualTo("/");
    }

    private void start(boolean wanted) {
        new DemoAccounts(accounts, sessions, wanted).afterSingletonsInstantiated();
    }
}
