package uk.s2s.service.accounts;

import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import uk.s2s.service.pages.TooBusy;

/** Whether a password is right; each wrong one brings its account nearer to its lock. */
@Component
class PasswordCheck {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final String nobodysHash;

    PasswordCheck(Accounts accounts, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.nobodysHash = String.valueOf(passwords.encode("nobody signs in with this"));
    }

    /** Takes as long as for an account that exists, so that nobody can find out which do. */
    void ofNobody(String password) {
        passwords.matches(password, nobodysHash);
    }

    /**
     * Takes one of the account's tries; whoever finds the password right gives them back. Never right while the account
     * is locked or switched off.
     *
     * @throws TooBusy when the password was not looked at and no try is lost
     */
    boolean isRight(Account account, String password) {
        Optional<Integer> inARow = accounts.takeTry(account.id());
        if (inARow.isEmpty()) {
            ofNobody(password);
            accounts.signInBarred(account);
            return false;
        }
        boolean right = matches(account, password, inARow.get());
        if (!right) {
            accounts.signInFailed(account.id(), inARow.get());
        }
        return right;
    }

    private boolean matches(Account account, String password, int inARow) {
        try {
            return passwords.matches(password, account.passwordHash());
        } catch (TooBusy busy) {
            accounts.giveTryBack(account.id(), inARow);
            throw busy;
        }
    }
}
