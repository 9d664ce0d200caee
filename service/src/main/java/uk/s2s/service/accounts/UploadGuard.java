package uk.s2s.service.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import uk.s2s.service.access.SignedIn;

/**
 * Answers an upload that cannot be taken before its body is taken in: looking for the form's token would store the whole
 * of it first. Without a session, or with one that ended in mid form, one is sent to sign in, and that page says what to
 * do; a body over the limit is read to its end and thrown away, since browsers show no answer before they have sent all.
 */
class UploadGuard extends OncePerRequestFilter {

    private static final String UPLOAD = "/upload";

    /** The page of the form that posts to a path, where it is another. */
    private static final Map<String, String> FORMS = Map.of("/admin/directory", "/admin/directory");

    private final long limit;

    /**
     * @param limit bytes of a whole request
     */
    UploadGuard(long limit) {
        this.limit = limit;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String type = request.getContentType();
        if (!request.getMethod().equals("POST") || type == null || !type.startsWith("multipart/")) {
            chain.doFilter(request, response);
        } else if (!signedIn()) {
            response.sendRedirect("/sign-in?ended");
        } else if (request.getContentLengthLong() < 0 || request.getContentLengthLong() > limit) {
            request.getInputStream().transferTo(OutputStream.nullOutputStream());
            response.sendRedirect(FORMS.getOrDefault(request.getServletPath(), UPLOAD) + "?tooLarge");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn;
    }
}
