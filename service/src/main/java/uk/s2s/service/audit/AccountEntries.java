package uk.s2s.service.audit;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.accounts.AccountEvent;
import uk.s2s.service.accounts.AccountEvent.AccountCreated;
import uk.s2s.service.accounts.AccountEvent.AccountDisabled;
import uk.s2s.service.accounts.AccountEvent.AccountUnlocked;
import uk.s2s.service.accounts.AccountEvent.ActingBegan;
import uk.s2s.service.accounts.AccountEvent.ActingEnded;
import uk.s2s.service.accounts.AccountEvent.LrsRoleSet;
import uk.s2s.service.accounts.AccountEvent.OrganisationChosen;
import uk.s2s.service.accounts.AccountEvent.PasswordReset;

/** What is kept of each event around accounts and signing in. */
final class AccountEntries {

    private static final Set<String> IN_COLUMNS = Set.of("account", "by", "as", "organisation", "at");

    private AccountEntries() {}

    static AuditEntry entryFor(AccountEvent event) {
        AuditEntry entry = AuditEntry.of((Record) event, event.at()).with(Details.of((Record) event, IN_COLUMNS));
        if (isBySomebodyElse(event)) {
            return entry.by(administratorOf(event), workedAs(event)).onAccount(event.account());
        }
        return entry.by(event.account(), organisationOf(event));
    }

    private static @Nullable String organisationOf(AccountEvent event) {
        if (event instanceof ActingBegan began) {
            return began.organisation();
        }
        if (event instanceof ActingEnded ended) {
            return ended.organisation();
        }
        return event instanceof OrganisationChosen chosen ? chosen.organisation() : null;
    }

    private static String workedAs(AccountEvent event) {
        if (event instanceof PasswordReset reset) {
            return reset.as();
        }
        String as = event instanceof AccountUnlocked unlocked ? unlocked.as() : null;
        return as == null ? SignedIn.SERVICE : as;
    }

    /** Other events are of users' own doing. */
    private static boolean isBySomebodyElse(AccountEvent event) {
        return event instanceof AccountCreated
                || event instanceof PasswordReset
                || event instanceof AccountDisabled
                || event instanceof AccountUnlocked
                || event instanceof LrsRoleSet;
    }

    /** Null when whoever runs the service did it. */
    private static @Nullable UUID administratorOf(AccountEvent event) {
        if (event instanceof AccountCreated created) {
            return created.by();
        }
        if (event instanceof PasswordReset reset) {
            return reset.by();
        }
        if (event instanceof LrsRoleSet set) {
            return set.by();
        }
        if (event instanceof AccountUnlocked unlocked) {
            return unlocked.by();
        }
        return event instanceof AccountDisabled disabled ? disabled.by() : null;
    }
}
