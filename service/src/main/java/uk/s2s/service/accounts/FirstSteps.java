package uk.s2s.service.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What somebody has to answer after signing in, before any other page is shown: a password of their own, and which
 * organisation to work as. Until then all other pages lead there.
 */
class FirstSteps extends OncePerRequestFilter {

    static final String PASSWORD = "/password";
    static final String ORGANISATION = "/organisation";

    private static final String LEFT = "first steps";
    private static final Set<String> ALWAYS_OPEN =
            Set.of("/sign-out", "/stay-signed-in", "/error", "/accessibility", "/privacy", "/cookies");

    private final AskedPage asked;

    FirstSteps(AskedPage asked) {
        this.asked = asked;
    }

    /** Begins a session with these steps, in this order; they may be none. */
    static void begin(HttpServletRequest request, List<String> steps) {
        keep(request.getSession(), steps);
    }

    static void done(HttpServletRequest request, String step) {
        keep(
                request.getSession(),
                left(request).stream().filter(one -> !one.equals(step)).toList());
    }

    /** The step that comes next; null when there is none. */
    static @Nullable String next(HttpServletRequest request) {
        return left(request).stream().findFirst().orElse(null);
    }

    private static void keep(HttpSession session, List<String> steps) {
        if (steps.isEmpty()) {
            session.removeAttribute(LEFT);
        } else {
            session.setAttribute(LEFT, String.join(" ", steps));
        }
    }

    private static List<String> left(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(LEFT) instanceof String steps
                ? Arrays.asList(steps.split(" "))
                : List.of();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/assets/") || path.startsWith("/health") || ALWAYS_OPEN.contains(path);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String step = next(request);
        if (step == null || step.equals(request.getRequestURI())) {
            chain.doFilter(request, response);
            return;
        }
        asked.keep(request, response);
        response.sendRedirect(step);
    }
}
