package uk.s2s.service.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.s2s.service.access.SignedIn;

/** The accounts in the database, and the count of wrong passwords that locks them. */
@Service
class Accounts {

    static final int TRIES = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    private static final String SELECT = """
            select a.*, array(select m.organisation::text from membership m where m.account_id = a.id order by 1) organisations
              from account a
            """;

    private final JdbcClient sql;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(JdbcClient sql, PasswordEncoder passwords, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    Optional<Account> findByEmail(String email) {
        return sql.sql(SELECT + "where lower(a.email) = lower(?)")
                .param(email.strip())
                .query(Accounts::account)
                .optional();
    }

    List<Account> all() {
        return sql.sql(SELECT + "order by lower(a.email)")
                .query(Accounts::account)
                .list();
    }

    Optional<Account> find(UUID id) {
        return sql.sql(SELECT + "where a.id = ?")
                .param(id)
                .query(Accounts::account)
                .optional();
    }

    /** Creates the account, or leaves an existing one of the same e-mail address as it is; returns its id. */
    @Transactional
    UUID createIfAbsent(String email, String name, String password, List<String> organisations) {
        UUID id = findByEmail(email).map(Account::id).orElseGet(() -> insert(email, name, password));
        for (String organisation : organisations) {
            sql.sql("insert into membership (account_id, organisation) values (?, ?) on conflict do nothing")
                    .params(id, organisation)
                    .update();
        }
        return id;
    }

    private UUID insert(String email, String name, String password) {
        return sql.sql("insert into account (email, name, password_hash, created_at) values (?, ?, ?, ?) returning id")
                .params(email.strip(), name, passwords.encode(password), utc(clock.instant()))
                .query(UUID.class)
                .single();
    }

    /** Counts a wrong password; the last try locks the account for {@link #LOCK}. */
    @Transactional
    void signInFailed(Account account) {
        Instant now = clock.instant();
        int inARow = sql.sql(
                        "update account set failed_sign_ins = failed_sign_ins + 1 where id = ? returning failed_sign_ins")
                .param(account.id())
                .query(Integer.class)
                .single();
        events.publishEvent(new AccountEvent.SignInFailed(account.id(), inARow, now));
        if (inARow >= TRIES) {
            lock(account, now);
        }
    }

    private void lock(Account account, Instant now) {
        Instant until = now.plus(LOCK);
        sql.sql("update account set locked_until = ?, failed_sign_ins = 0 where id = ?")
                .params(utc(until), account.id())
                .update();
        events.publishEvent(new AccountEvent.AccountLocked(account.id(), until, now));
    }

    @Transactional
    void signInSucceeded(Account account) {
        sql.sql(
                        "update account set failed_sign_ins = 0, locked_until = null where id = ? and (failed_sign_ins > 0 or locked_until is not null)")
                .param(account.id())
                .update();
        events.publishEvent(new AccountEvent.SignInSucceeded(account.id(), clock.instant()));
    }

    @Transactional
    void organisationChosen(SignedIn who) {
        events.publishEvent(new AccountEvent.OrganisationChosen(who.account(), who.organisation(), clock.instant()));
    }

    @Transactional
    void signedOut(UUID account) {
        events.publishEvent(new AccountEvent.SignedOut(account, clock.instant()));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Account account(ResultSet row, int index) throws SQLException {
        Timestamp lockedUntil = row.getTimestamp("locked_until");
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("email"),
                row.getString("name"),
                row.getString("password_hash"),
                row.getInt("failed_sign_ins"),
                lockedUntil == null ? null : lockedUntil.toInstant(),
                row.getBoolean("disabled"),
                List.of((String[]) row.getArray("organisations").getArray()));
    }
}
