package uk.s2s.service.accounts;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import uk.s2s.service.pages.TooBusy;

/** Back to the form, unless nobody looked at the password: then to the page that asks to try again in a moment. */
class SignInRefused extends SimpleUrlAuthenticationFailureHandler {

    private static final String SECONDS = "5";

    SignInRefused() {
        super("/sign-in?refused");
        setAllowSessionCreation(false);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException, ServletException {
        if (refusal instanceof AuthenticationServiceException && refusal.getCause() instanceof TooBusy) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        super.onAuthenticationFailure(request, response, refusal);
    }
}
