package uk.s2s.service.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.pages.FieldError;
import uk.s2s.service.pages.NotFound;

/**
 * Passwords that people choose themselves. Length is asked of them, not kinds of characters (NIST SP 800-63B, section
 * 5.1.1).
 */
@Service
class OwnPasswords {

    static final int SHORTEST = 12;

    /** Characters, so that nobody has the service hash a book. */
    private static final int LONGEST = 200;

    private final Accounts accounts;
    private final PasswordCheck check;
    private final AccountSessions sessions;
    private final TransactionTemplate transaction;

    OwnPasswords(Accounts accounts, PasswordCheck check, AccountSessions sessions, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.check = check;
        this.sessions = sessions;
        this.transaction = transaction;
    }

    /**
     * Changes the password and ends the user's other sessions.
     *
     * @param session id of the one in which it is changed
     * @return false when the present password is not right; nothing is changed then
     */
    boolean change(SignedIn who, String present, String chosen, String session) {
        Account account = accounts.find(who.account()).orElseThrow(NotFound::new);
        if (!check.isRight(account, present)) {
            return false;
        }
        transaction.executeWithoutResult(status -> {
            accounts.changePassword(account.id(), chosen);
            sessions.endAllBut(session, account.id());
        });
        return true;
    }

    static List<FieldError> problems(SignedIn who, String present, String chosen, String again) {
        List<FieldError> errors = new ArrayList<>();
        if (chosen.length() < SHORTEST) {
            errors.add(new FieldError("chosen", "Your new password must have at least 12 characters"));
        } else if (chosen.length() > LONGEST) {
            errors.add(new FieldError("chosen", "Your new password must have at most 200 characters"));
        } else if (chosen.equals(present)) {
            errors.add(new FieldError("chosen", "Your new password must be another than your present one"));
        } else if (holdsName(who, chosen)) {
            errors.add(new FieldError("chosen", "Your new password must not hold your name or email address"));
        }
        if (!again.equals(chosen)) {
            errors.add(new FieldError("again", "Enter the new password twice, the same each time"));
        }
        return errors;
    }

    private static boolean holdsName(SignedIn who, String chosen) {
        String lower = chosen.toLowerCase(Locale.ROOT);
        return lower.contains(who.email().toLowerCase(Locale.ROOT))
                || lower.contains(who.name().toLowerCase(Locale.ROOT));
    }
}
