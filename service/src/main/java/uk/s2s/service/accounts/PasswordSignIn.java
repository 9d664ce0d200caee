package uk.s2s.service.accounts;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
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
    private final PasswordCheck passwords;

    PasswordSignIn(Accounts accounts, Seats seats, PasswordCheck passwords) {
        this.accounts = accounts;
        this.seats = seats;
        this.passwords = passwords;
    }

    @Override
    public Authentication authenticate(Authentication tried) {
        try {
            return as(signedIn(tried.getName(), String.valueOf(tried.getCredentials())));
        } catch (TooBusy busy) {
            throw new AuthenticationServiceException("busy", busy);
        }
    }

    private SignedIn signedIn(String email, String password) {
        Account account = accounts.findByEmail(email).orElse(null);
        if (account == null) {
            passwords.ofNobody(password);
            throw refused();
        }
        if (!passwords.isRight(account, password)) {
            throw refused();
        }
        SignedIn who = seats.first(account);
        accounts.signInSucceeded(account.id());
        return who;
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
