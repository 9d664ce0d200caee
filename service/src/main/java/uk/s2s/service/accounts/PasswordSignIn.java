package uk.s2s.service.accounts;

import java.time.Clock;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.pages.TooBusy;

/**
 * Signs in by e-mail address and password. The answer is the same, and takes as long, for an unknown address, a wrong
 * password, and a locked or disabled account, so that nobody can find out which addresses have accounts. Other ways to
 * sign in are further {@link AuthenticationProvider}s that end in a {@link SignedIn}.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final Accounts accounts;
    private final Seats seats;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final String nobodysHash;

    PasswordSignIn(Accounts accounts, Seats seats, PasswordEncoder passwords, Clock clock) {
        this.accounts = accounts;
        this.seats = seats;
        this.passwords = passwords;
        this.clock = clock;
        this.nobodysHash = passwords.encode("nobody signs in with this");
    }

    @Override
    public Authentication authenticate(Authentication tried) {
        String password = String.valueOf(tried.getCredentials());
        Account account = accounts.findByEmail(tried.getName()).orElse(null);
        boolean right = matches(password, account == null ? nobodysHash : account.passwordHash());
        if (account == null || account.disabled() || account.isLocked(clock.instant())) {
            throw refused();
        }
        if (!right) {
            accounts.signInFailed(account);
            throw refused();
        }
        accounts.signInSucceeded(account);
        return as(seats.first(account));
    }

    private boolean matches(String password, String hash) {
        try {
            return passwords.matches(password, hash);
        } catch (TooBusy busy) {
            throw new AuthenticationServiceException("busy", busy);
        }
    }

    static Authentication as(SignedIn who) {
        return UsernamePasswordAuthenticationToken.authenticated(
                who, null, List.of(new SimpleGrantedAuthority(who.role().authority())));
    }

    private static BadCredentialsException refused() {
        return new BadCredentialsException("refused");
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
