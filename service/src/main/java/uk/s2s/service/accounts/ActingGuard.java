package uk.s2s.service.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import uk.s2s.service.access.SignedIn;

/** Looks before each page whether whoever acts for a school may still: if not, nothing is done and it ends. */
class ActingGuard extends OncePerRequestFilter {

    private final Acting acting;
    private final SeatChange seats;

    ActingGuard(Acting acting, SeatChange seats) {
        this.acting = acting;
        this.seats = seats;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/assets/") || path.startsWith("/health") || path.equals("/sign-out");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof SignedIn who
                && who.actsForSchool()
                && !acting.goesOn(who)) {
            seats.to(acting.end(who), request, response);
            response.sendRedirect(ActingPages.PATH + "?over=" + who.organisation());
            return;
        }
        chain.doFilter(request, response);
    }
}
