package uk.s2s.service.web;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What came back after all redirects.
 *
 * @param path where one ended up
 */
public record Answer(int status, String path, byte[] bytes, HttpHeaders headers) {

    private static final Pattern REFERENCE = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");

    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The page without its form tokens, which differ each time. */
    public String textWithoutTokens() {
        return text().replaceAll("(name=\"_csrf\" value|data-token)=\"[^\"]+\"", "");
    }

    /** The first reference of a transfer on the page. */
    public String reference() {
        Matcher matcher = REFERENCE.matcher(text());
        if (!matcher.find()) {
            throw new IllegalStateException("No reference on the page " + path + " (" + status + ")");
        }
        return matcher.group();
    }
}
