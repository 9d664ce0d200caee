package uk.s2s.cli.demo;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What came instead of a page.
 *
 * @param fileName under which a browser would keep it; empty if the answer names none
 */
public record Download(int status, String fileName, byte[] bytes) {

    private static final Pattern NAME = Pattern.compile("filename\\*?=(?:UTF-8'')?\"?([^\";]+)\"?");

    static Download of(HttpResponse<byte[]> answer) {
        String disposition = answer.headers().firstValue("Content-Disposition").orElse("");
        Matcher name = NAME.matcher(disposition);
        String last = "";
        while (name.find()) {
            last = name.group(1);
        }
        return new Download(answer.statusCode(), last, answer.body());
    }
}
