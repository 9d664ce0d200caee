package uk.s2s.service.accounts;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.SignedIn;

/** What a service administrator does with accounts. Whoever loses an account is signed out at once, on every node. */
@Service
class AccountAdministration {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int PASSWORD_LENGTH = 16;

    private final Accounts accounts;
    private final JdbcClient sql;
    private final PasswordEncoder passwords;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    AccountAdministration(
            Accounts accounts,
            JdbcClient sql,
            PasswordEncoder passwords,
            FindByIndexNameSessionRepository<? extends Session> sessions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.sql = sql;
        this.passwords = passwords;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    List<Account> all(SignedIn who) {
        Permissions.require(who, Action.MANAGE_ACCOUNTS);
        return accounts.all();
    }

    boolean exists(String email) {
        return accounts.findByEmail(email).isPresent();
    }

    /** Creates an account and returns its first password, which is shown once and kept as a hash only. */
    @Transactional
    String create(SignedIn who, String email, String name, List<String> organisations) {
        Permissions.require(who, Action.MANAGE_ACCOUNTS);
        String password = newPassword();
        UUID id = accounts.createIfAbsent(email, name, password, organisations);
        events.publishEvent(new AccountEvent.AccountCreated(id, who.account(), clock.instant()));
        return password;
    }

    /** Gives a new password, ends the lock and every session of the account. */
    @Transactional
    String resetPassword(SignedIn who, UUID account) {
        Permissions.require(who, Action.MANAGE_ACCOUNTS);
        String password = newPassword();
        sql.sql("update account set password_hash = ?, failed_sign_ins = 0, locked_until = null where id = ?")
                .params(passwords.encode(password), account)
                .update();
        signOut(account);
        events.publishEvent(new AccountEvent.PasswordReset(account, who.account(), clock.instant()));
        return password;
    }

    @Transactional
    void disable(SignedIn who, UUID account, boolean disabled) {
        Permissions.require(who, Action.MANAGE_ACCOUNTS);
        sql.sql("update account set disabled = ? where id = ?")
                .params(disabled, account)
                .update();
        if (disabled) {
            signOut(account);
        }
        events.publishEvent(new AccountEvent.AccountDisabled(account, disabled, who.account(), clock.instant()));
    }

    private void signOut(UUID account) {
        sessions.findByPrincipalName(account.toString()).keySet().forEach(sessions::deleteById);
    }

    private String newPassword() {
        return random.ints(PASSWORD_LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
