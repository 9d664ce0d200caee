package uk.s2s.service.accounts;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.pages.NotFound;

/** What a service administrator does with accounts. Whoever loses an account is signed out at once, on every node. */
@Service
class AccountAdministration {

    private final Accounts accounts;
    private final AccountSessions sessions;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final NewPasswords passwords;

    AccountAdministration(
            Accounts accounts,
            AccountSessions sessions,
            ApplicationEventPublisher events,
            NewPasswords passwords,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
        this.passwords = passwords;
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
    String create(SignedIn who, NewAccount given, List<String> organisations) {
        Permissions.require(who, Action.MANAGE_ACCOUNTS);
        String password = passwords.draw();
        UUID account = accounts.create(given.email(), given.name(), password, organisations, who.account());
        accounts.setLrsRole(account, given.lrsRole(), who.account());
        return password;
    }

    /**
     * Gives a new password, ends the lock and every session of the account.
     *
     * @throws NotFound when there is no such account
     */
    @Transactional
    String resetPassword(SignedIn who, UUID account) {
        Permissions.require(who, Action.MANAGE_ACCOUNTS);
        String password = passwords.draw();
        if (!accounts.setPassword(account, password, true)) {
            throw new NotFound();
        }
        sessions.endAll(account);
        events.publishEvent(
                new AccountEvent.PasswordReset(account, who.account(), who.organisation(), clock.instant()));
        return password;
    }

    /**
     * Switches the account off, or on again.
     *
     * @throws NotFound when there is no such account
     */
    @Transactional
    void disable(SignedIn who, UUID account, boolean disabled) {
        Permissions.require(who, Action.MANAGE_ACCOUNTS);
        if (accounts.find(account).isEmpty()) {
            throw new NotFound();
        }
        if (accounts.setDisabled(account, disabled)) {
            sessions.endAll(account);
            events.publishEvent(new AccountEvent.AccountDisabled(account, disabled, who.account(), clock.instant()));
        }
    }

    /**
     * Gives or takes the LRS role; whoever has it works as the organisation anew from the next sign-in on.
     *
     * @throws NotFound when there is no such account
     */
    @Transactional
    void setLrsRole(SignedIn who, UUID account, boolean lrsRole) {
        Permissions.require(who, Action.MANAGE_ACCOUNTS);
        if (accounts.find(account).isEmpty()) {
            throw new NotFound();
        }
        accounts.setLrsRole(account, lrsRole, who.account());
        sessions.endAll(account);
    }

    /**
     * Ends a lock before its time.
     *
     * @throws NotFound when there is no such account
     */
    void unlock(SignedIn who, UUID account) {
        Permissions.require(who, Action.MANAGE_ACCOUNTS);
        if (!accounts.unlock(account, who.account(), who.organisation())) {
            throw new NotFound();
        }
    }
}
