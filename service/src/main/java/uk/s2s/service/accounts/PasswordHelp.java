package uk.s2s.service.accounts;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.Role;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.accounts.AccountEvent.PasswordReset;
import uk.s2s.service.pages.NotFound;
import uk.s2s.service.schools.Area;
import uk.s2s.service.schools.AuthoritySchools;

/** How a local authority helps users of its own schools with their passwords. It makes no account and switches none off. */
@Service
public class PasswordHelp {

    private final Accounts accounts;
    private final AccountSessions sessions;
    private final NewPasswords passwords;
    private final AuthoritySchools schools;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PasswordHelp(
            Accounts accounts,
            AccountSessions sessions,
            NewPasswords passwords,
            AuthoritySchools schools,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.schools = schools;
        this.events = events;
        this.clock = clock;
    }

    /** The accounts of the authority's schools, by e-mail address. */
    public List<SchoolAccount> all(SignedIn who) {
        Permissions.require(who, Action.HELP_WITH_PASSWORDS);
        Area area = schools.area(who.number());
        Instant now = clock.instant();
        return accounts.ofSchools(area).stream()
                .map(account -> seen(account, area, now))
                .toList();
    }

    private static SchoolAccount seen(Account account, Area area, Instant now) {
        boolean ownSchoolsOnly = account.organisations().stream().allMatch(number -> isSchoolOf(area, number));
        return new SchoolAccount(
                account.id(),
                account.email(),
                account.name(),
                account.organisations(),
                account.isLocked(now),
                account.disabled(),
                ownSchoolsOnly && !account.disabled());
    }

    private static boolean isSchoolOf(Area area, String number) {
        return area.contains(number) && Account.roleAt(number) == Role.SCHOOL_USER;
    }

    /**
     * Gives a new password, which is shown once, and ends the lock and every session of the account.
     *
     * @throws NotFound for an account of nobody's, or of no school of the authority
     * @throws AccessDeniedException for one that is not the authority's to help
     */
    @Transactional
    public String resetPassword(SignedIn who, UUID account) {
        requireHelpable(who, account);
        String password = passwords.draw();
        accounts.setPassword(account, password, true);
        sessions.endAll(account);
        events.publishEvent(new PasswordReset(account, who.account(), who.organisation(), clock.instant()));
        return password;
    }

    /** Ends a lock before its time; otherwise as {@link #resetPassword}. */
    @Transactional
    public void unlock(SignedIn who, UUID account) {
        requireHelpable(who, account);
        accounts.unlock(account, who.account(), who.organisation());
    }

    private void requireHelpable(SignedIn who, UUID id) {
        SchoolAccount account =
                all(who).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NotFound::new);
        if (!account.helpable()) {
            throw new AccessDeniedException("The account works for others too, or is switched off");
        }
    }
}
