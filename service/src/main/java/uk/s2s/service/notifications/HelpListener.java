package uk.s2s.service.notifications;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.accounts.AccountEvent.AccountUnlocked;
import uk.s2s.service.accounts.AccountEvent.PasswordReset;
import uk.s2s.service.accounts.AccountNames;
import uk.s2s.service.database.TimeOrderedId;

/** Tells the user of an account what a local authority has done with it, in the transaction of that. */
@Component
class HelpListener {

    private final NoticeStore store;
    private final AccountNames accounts;

    HelpListener(NoticeStore store, AccountNames accounts) {
        this.store = store;
        this.accounts = accounts;
    }

    @EventListener
    void passwordReset(PasswordReset event) {
        tell(event.account(), event.as(), NoticeKind.PASSWORD_RESET, event.at());
    }

    @EventListener
    void unlocked(AccountUnlocked event) {
        tell(event.account(), event.as(), NoticeKind.ACCOUNT_UNLOCKED, event.at());
    }

    /** Administrators speak to users themselves. */
    private void tell(UUID account, @Nullable String as, NoticeKind kind, Instant at) {
        if (as == null || as.equals(SignedIn.SERVICE)) {
            return;
        }
        accounts.emailOf(account)
                .ifPresent(email -> store.add(TimeOrderedId.at(at), kind, new SchoolNumber(as), email, null, at));
    }
}
