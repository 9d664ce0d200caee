package uk.s2s.service.accounts;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.s2s.service.web.Answer;
import uk.s2s.service.web.Visitor;

/** Accounts that a test may lock and switch off without harm to others. */
final class AccountFixture {

    static final String PASSWORD = "four words and more";

    private final JdbcClient sql;
    private final Accounts accounts;
    private final int port;

    AccountFixture(JdbcClient sql, Accounts accounts, int port) {
        this.sql = sql;
        this.accounts = accounts;
        this.port = port;
    }

    /** Of Drake Primary School; its user has chosen the password. */
    Account someone() {
        return someone(List.of("9262377"));
    }

    Account someone(List<String> organisations) {
        String email = UUID.randomUUID() + "@drake.example";
        accounts.createIfAbsent(email, "Sam Underhill", PASSWORD, organisations);
        return accounts.findByEmail(email).orElseThrow();
    }

    Account now(Account account) {
        return accounts.find(account.id()).orElseThrow();
    }

    Answer signIn(Account account, String password) {
        return new Visitor(port).signIn(account.email(), password);
    }

    Visitor signedIn(Account account) {
        var visitor = new Visitor(port);
        visitor.signIn(account.email(), PASSWORD);
        return visitor;
    }

    boolean canSignIn(Account account) {
        return !signIn(account, PASSWORD).path().equals("/sign-in");
    }

    /** Names of the audit entries that this account made or was the object of, oldest first. */
    List<String> entries(Account account) {
        return sql.sql("select action from audit_entry where account = :id or about = :id order by id")
                .param("id", account.id())
                .query(String.class)
                .list();
    }
}
