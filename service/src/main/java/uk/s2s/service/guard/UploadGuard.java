package uk.s2s.service.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers an upload that cannot be taken before its body is taken in: looking for the form's token would store the whole
 * of it first. Without a session, or with one that ended in mid form, one is sent to sign in, and that page says what to
 * do. A body that is not wanted is read for a while and thrown away, since browsers show no answer before they have sent
 * all.
 */
final class UploadGuard extends OncePerRequestFilter {

    private static final String UPLOAD = "/upload";

    /** The page of the form that posts to a path, where it is another. */
    private static final Map<String, String> FORMS =
            Map.of("/admin/directory", "/admin/directory", "/uln/upload", "/uln/upload", "/term-dates", "/term-dates");

    private static final String SIGN_IN = "/sign-in?ended";
    private static final Duration OF_STRANGERS = Duration.ofSeconds(10);
    private static final Duration OF_USERS = Duration.ofMinutes(5);

    private final long limit;
    private final TimedBody bodies;
    private final Strangers strangers;
    private final UploadMemory memory;

    /**
     * @param limit bytes of a whole request
     */
    UploadGuard(long limit, TimedBody bodies, Strangers strangers, UploadMemory memory) {
        this.limit = limit;
        this.bodies = bodies;
        this.strangers = strangers;
        this.memory = memory;
    }

    static boolean isUpload(HttpServletRequest request) {
        String type = request.getContentType();
        return request.getMethod().equals("POST") && type != null && type.startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long length = request.getContentLengthLong();
        if (!isUpload(request)) {
            chain.doFilter(request, response);
        } else if (!Strangers.isSignedIn()) {
            sendToSignIn(request, response);
        } else if (length < 0 || length > limit) {
            discard(request, response, Long.MAX_VALUE, OF_USERS);
            response.sendRedirect(FORMS.getOrDefault(request.getServletPath(), UPLOAD) + "?tooLarge");
        } else if (memory.reserve(length)) {
            take(request, response, chain, length);
        } else {
            discard(request, response, limit, OF_USERS);
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
        }
    }

    private void sendToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (strangers.enter()) {
            try {
                discard(request, response, limit, OF_STRANGERS);
            } finally {
                strangers.leave();
            }
        } else {
            response.setHeader(HttpHeaders.CONNECTION, "close");
        }
        response.sendRedirect(SIGN_IN);
    }

    /** What the form's reader leaves of a form, refused or not, is read to its end. */
    private void take(HttpServletRequest request, HttpServletResponse response, FilterChain chain, long length)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
            discardRest(request, response);
        } catch (ServletException | RuntimeException refused) {
            discardRest(request, response);
            throw refused;
        } finally {
            memory.release(length);
        }
    }

    /** Most readers of forms close what they have read to its end, and then there is no rest. */
    private void discardRest(HttpServletRequest request, HttpServletResponse response) {
        try {
            discard(request, response, limit, OF_USERS);
        } catch (IOException closed) {
            logger.trace("Nothing is left of the form");
        }
    }

    private void discard(HttpServletRequest request, HttpServletResponse response, long most, Duration time)
            throws IOException {
        if (!bodies.discard(request.getInputStream(), most, time)) {
            response.setHeader(HttpHeaders.CONNECTION, "close");
        }
    }
}
