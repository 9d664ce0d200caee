package uk.s2s.service.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import uk.s2s.service.access.SignedIn;

@Component
class SignOut implements LogoutHandler {

    private final Accounts accounts;
    private final Acting acting;

    SignOut(Accounts accounts, Acting acting) {
        this.accounts = accounts;
        this.acting = acting;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn who) {
            acting.recordEnd(who);
            accounts.signedOut(who.account());
        }
    }
}
