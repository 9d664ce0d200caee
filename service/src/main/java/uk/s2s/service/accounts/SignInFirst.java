package uk.s2s.service.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.pages.FormTooOld;

/**
 * Answers whoever may not see a page: to the sign-in page, and afterwards back. Whoever sent a form is told that nothing
 * came of it.
 */
@Component
class SignInFirst implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String SIGN_IN = "/sign-in";
    private static final String FORM_LOST = "/sign-in?ended=form";

    private final AskedPage asked;

    SignInFirst(AskedPage asked) {
        this.asked = asked;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody)
            throws IOException {
        asked.keep(request, response);
        response.sendRedirect(request.getMethod().equals("POST") ? FORM_LOST : SIGN_IN);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (!(denied instanceof CsrfException)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (isSignedIn()) {
            FormTooOld.answer(request, response, AskedPage.pageOfForm(request).orElse("/"));
        } else {
            asked.keep(request, response);
            response.sendRedirect(FORM_LOST);
        }
    }

    private static boolean isSignedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn;
    }
}
