package uk.s2s.service.accounts;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The page that somebody asked for and is shown after signing in. It is kept in a cookie, so that no session is begun for
 * people who never sign in; only a path of our own is followed, wherever the cookie came from.
 */
@Component
class AskedPage {

    private static final String COOKIE = "S2S-PAGE";
    private static final String HOME = "/";
    private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[!-\\[\\]-~]{0,1000}");

    private final boolean secure;

    AskedPage(@Value("${s2s.secure-cookies}") boolean secure) {
        this.secure = secure;
    }

    /** Keeps the page that was asked for, or that the form stood on. */
    void keep(HttpServletRequest request, HttpServletResponse response) {
        Optional<String> page = request.getMethod().equals("GET") ? asked(request) : pageOfForm(request);
        page.filter(path -> !path.equals(HOME) && !path.startsWith("/sign"))
                .ifPresent(path -> set(response, URLEncoder.encode(path, StandardCharsets.UTF_8), null));
    }

    /** The page that was kept, or home; it is kept no longer. */
    String take(HttpServletRequest request, HttpServletResponse response) {
        Cookie kept = WebUtils.getCookie(request, COOKIE);
        if (kept == null) {
            return HOME;
        }
        set(response, "", Duration.ZERO);
        return ownPath(decoded(kept.getValue())).orElse(HOME);
    }

    /** The page of ours on which the form stood that this request sends, as far as the browser tells. */
    static Optional<String> pageOfForm(HttpServletRequest request) {
        String referer = request.getHeader(HttpHeaders.REFERER);
        String here = request.getRequestURL().toString().replaceFirst("(?<=[^/:])/.*", "");
        return referer == null || !referer.startsWith(here + "/")
                ? Optional.empty()
                : ownPath(referer.substring(here.length()));
    }

    /** What a page loads besides, such as its icon, is not what somebody asked for. */
    private static Optional<String> asked(HttpServletRequest request) {
        String loadedAs = request.getHeader("Sec-Fetch-Dest");
        if (loadedAs != null && !loadedAs.equals("document")) {
            return Optional.empty();
        }
        String query = request.getQueryString();
        return ownPath(request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    private static Optional<String> ownPath(String path) {
        return Optional.of(path).filter(text -> OWN_PATH.matcher(text).matches());
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            return HOME;
        }
    }

    private void set(HttpServletResponse response, String value, @Nullable Duration age) {
        var cookie = ResponseCookie.from(COOKIE, value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax");
        if (age != null) {
            cookie.maxAge(age);
        }
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
