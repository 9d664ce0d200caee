package uk.s2s.service.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes a form in before anybody looks at it, if it is small and comes quickly. Nothing else may have a body but uploads,
 * which {@link UploadGuard} watches.
 */
final class FormGuard extends OncePerRequestFilter {

    /** Bytes of a form: far more than the longest reason for a rejection. */
    private static final int MOST = 64 * 1024;

    private static final Duration TIME = Duration.ofSeconds(10);

    private final TimedBody bodies;
    private final Strangers strangers;

    FormGuard(TimedBody bodies, Strangers strangers) {
        this.bodies = bodies;
        this.strangers = strangers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String type = request.getContentType();
        if (!hasBody(request) || UploadGuard.isUpload(request)) {
            chain.doFilter(request, response);
        } else if (type == null || !type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)) {
            Refusal.send(response, HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        } else if (request.getContentLengthLong() > MOST) {
            Refusal.send(response, HttpStatus.CONTENT_TOO_LARGE);
        } else if (Strangers.isSignedIn()) {
            take(request, response, chain);
        } else if (strangers.enter()) {
            takeFromStranger(request, response, chain);
        } else {
            Refusal.send(response, HttpStatus.SERVICE_UNAVAILABLE);
        }
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    private void takeFromStranger(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<byte[]> form;
        try {
            form = bodies.read(request.getInputStream(), MOST, TIME);
        } finally {
            strangers.leave();
        }
        pass(form, request, response, chain);
    }

    private void take(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        pass(bodies.read(request.getInputStream(), MOST, TIME), request, response, chain);
    }

    private static void pass(
            Optional<byte[]> form, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (form.isEmpty()) {
            Refusal.send(response, HttpStatus.REQUEST_TIMEOUT);
            return;
        }
        Optional<FormRequest> read = parsed(request, form.get());
        if (read.isEmpty()) {
            response.sendError(HttpStatus.BAD_REQUEST.value());
            return;
        }
        chain.doFilter(read.get(), response);
    }

    private static Optional<FormRequest> parsed(HttpServletRequest request, byte[] form) {
        try {
            return Optional.of(new FormRequest(request, form));
        } catch (IllegalArgumentException noForm) {
            return Optional.empty();
        }
    }
}
