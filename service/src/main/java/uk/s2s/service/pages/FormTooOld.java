package uk.s2s.service.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The answer to a form that was opened before its user signed in again, so that its token is of no use any more. */
public final class FormTooOld {

    private static final String PAGE = "uk.s2s.page-of-old-form";

    private FormTooOld() {}

    /**
     * @param page path of the page that the form stands on
     */
    public static void answer(HttpServletRequest request, HttpServletResponse response, String page)
            throws IOException {
        request.setAttribute(PAGE, page);
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    /** The page to go back to; null when the request failed for another reason. */
    static @Nullable String pageOf(HttpServletRequest request) {
        return (String) request.getAttribute(PAGE);
    }
}
