package uk.s2s.service.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What the layout needs to know of the request: every template takes it as {@code page}.
 *
 * @param path the request's path, to mark the current entry of the navigation
 * @param csrfToken hidden field of every form, see {@code tag/csrf.jte}
 * @param viewer who is signed in, or null
 * @param development whether development pages (mailbox) are served
 * @param nationalLrs whether the national Learning Records Service is asked for ULNs: exceptions are then settled there
 */
public record Page(String path, String csrfToken, @Nullable Viewer viewer, boolean development, boolean nationalLrs) {

    static final String DEVELOPMENT = "uk.s2s.development";
    static final String NATIONAL_LRS = "uk.s2s.national-lrs";

    static Page of(HttpServletRequest request) {
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Page(
                request.getRequestURI(),
                token == null ? "" : token.getToken(),
                signedInViewer(),
                isSet(request, DEVELOPMENT),
                isSet(request, NATIONAL_LRS));
    }

    private static boolean isSet(HttpServletRequest request, String attribute) {
        return Boolean.TRUE.equals(request.getServletContext().getAttribute(attribute));
    }

    private static @Nullable Viewer signedInViewer() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null && signedIn.getPrincipal() instanceof Viewer viewer ? viewer : null;
    }

    /** Whether {@code prefix} is where the viewer is, for {@code aria-current}. */
    public boolean isAt(String prefix) {
        return prefix.equals("/") ? path.equals("/") : path.equals(prefix) || path.startsWith(prefix + "/");
    }
}
