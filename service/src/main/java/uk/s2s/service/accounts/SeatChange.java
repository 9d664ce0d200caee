package uk.s2s.service.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import uk.s2s.service.access.SignedIn;

/** Has a session go on as another organisation. */
@Component
class SeatChange {

    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    void to(SignedIn seat, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(PasswordSignIn.as(seat));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }
}
