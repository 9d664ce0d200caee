package uk.s2s.service.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import uk.s2s.service.access.SignedIn;

/** Where it goes on after signing in: through what has to be answered first, to the page that was asked for, or home. */
@Component
class WayOn implements AuthenticationSuccessHandler {

    private final Accounts accounts;
    private final AskedPage asked;

    WayOn(Accounts accounts, AskedPage asked) {
        this.accounts = accounts;
        this.asked = asked;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        if (authentication.getPrincipal() instanceof SignedIn who) {
            FirstSteps.begin(request, stepsOf(who));
        }
        response.sendRedirect(next(request, response));
    }

    private List<String> stepsOf(SignedIn who) {
        List<String> steps = new ArrayList<>();
        if (accounts.find(who.account()).filter(Account::passwordIsFirst).isPresent()) {
            steps.add(FirstSteps.PASSWORD);
        }
        if (who.canSwitch()) {
            steps.add(FirstSteps.ORGANISATION);
        }
        return steps;
    }

    /** The path to go on to when a step has been answered. */
    String after(String step, HttpServletRequest request, HttpServletResponse response) {
        FirstSteps.done(request, step);
        return next(request, response);
    }

    private String next(HttpServletRequest request, HttpServletResponse response) {
        String step = FirstSteps.next(request);
        return step == null ? asked.take(request, response) : step;
    }
}
