package uk.s2s.service.accounts;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import uk.s2s.service.access.SignedIn;

/** On to the page that was asked for, or home; whoever has several organisations is asked first which one to work as. */
class AfterSignIn extends SavedRequestAwareAuthenticationSuccessHandler {

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        if (authentication.getPrincipal() instanceof SignedIn who && who.canSwitch()) {
            getRedirectStrategy().sendRedirect(request, response, "/organisation");
            return;
        }
        super.onAuthenticationSuccess(request, response, authentication);
    }
}
