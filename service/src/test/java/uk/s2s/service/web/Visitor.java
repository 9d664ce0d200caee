package uk.s2s.service.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser: keeps cookies, follows redirects, sends each form with its token. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern TERMS = Pattern.compile("name=\"terms\" type=\"checkbox\" value=\"([^\"]+)\"");
    private static final Pattern FORM = Pattern.compile("name=\"form\" value=\"([^\"]+)\"");

    private final String base;
    private final HttpClient http;
    private final HttpClient staying;
    private final CookieManager cookies = new CookieManager();

    public Visitor(int port) {
        base = "http://localhost:" + port;
        http = client(cookies, Redirect.NORMAL);
        staying = client(cookies, Redirect.NEVER);
    }

    private static HttpClient client(CookieManager cookies, Redirect redirects) {
        return HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(redirects)
                .build();
    }

    public static Visitor signedIn(int port, String email) {
        var visitor = new Visitor(port);
        Answer answer = visitor.signIn(email, "demo-password");
        if (answer.status() != 200 || answer.text().contains("Error: Sign in")) {
            throw new IllegalStateException("Could not sign in as " + email + ": " + answer.status());
        }
        return visitor;
    }

    public Answer signIn(String email, String password) {
        return post("/sign-in", "/sign-in", Map.of("email", email, "password", password));
    }

    /** Brings a cookie along that the service never gave. */
    public Visitor withCookie(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(base), cookie);
        return this;
    }

    /** Posts the form that stood on {@code formPage} when it had this token. */
    public Answer postOld(String formPage, String token, String path, Map<String, String> fields) {
        return send(
                http, form(path, "_csrf=" + encode(token) + "&" + body(fields)).header("Referer", base + formPage));
    }

    /** All pages of a list one after the other: files of other tests may stand on the first. */
    public String pagesOf(String path) {
        var pages = new StringBuilder();
        boolean more = true;
        for (int page = 1; more; page++) {
            String text = get(path + "?page=" + page).text();
            pages.append(text);
            more = text.contains("rel=\"next\"");
        }
        return pages.toString();
    }

    public Answer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
    }

    /** The first answer, which may send one elsewhere. */
    public Answer getOnce(String path) {
        return send(staying, HttpRequest.newBuilder(URI.create(base + path)).GET());
    }

    /** Posts a form and takes the first answer, which may send one elsewhere. */
    public Answer postOnce(String path, Map<String, String> fields) {
        return send(staying, form(path, body(fields)));
    }

    /** The facts of a page or a file without its bytes. */
    public Answer head(String path) {
        return send(http, HttpRequest.newBuilder(URI.create(base + path)).method("HEAD", BodyPublishers.noBody()));
    }

    /** Posts a form; its token is taken from the page at {@code formPage}. */
    public Answer post(String formPage, String path, Map<String, String> fields) {
        return send(http, form(path, "_csrf=" + encode(token(formPage)) + "&" + body(fields)));
    }

    private static String body(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private HttpRequest.Builder form(String path, String body) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    /** Posts a form that stands on the home page's layout or nowhere in particular. */
    public Answer post(String path, Map<String, String> fields) {
        return post("/", path, fields);
    }

    public Answer upload(TestCtf file) {
        return upload(file.fileName(), file.bytes(), "send");
    }

    public Answer upload(String name, byte[] bytes, String action) {
        String page = get("/upload").text();
        return upload(name, bytes, action, first(FORM, page), first(TOKEN, page));
    }

    public Answer upload(String name, byte[] bytes, String action, String form, String token) {
        var body = new ByteArrayOutputStream();
        part(body, "Content-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token);
        part(body, "Content-Disposition: form-data; name=\"form\"\r\n\r\n" + form);
        part(body, "Content-Disposition: form-data; name=\"action\"\r\n\r\n" + action);
        body.writeBytes(("--B\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name
                        + "\"\r\nContent-Type: text/xml\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(bytes);
        body.writeBytes("\r\n--B--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(URI.create(base + "/upload/result"))
                .header("Content-Type", "multipart/form-data; boundary=B")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** Has many files checked in one form. */
    public Answer uploadMany(List<String> contents) {
        String page = get("/upload").text();
        var body = new ByteArrayOutputStream();
        part(body, "Content-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + first(TOKEN, page));
        part(body, "Content-Disposition: form-data; name=\"action\"\r\n\r\ncheck");
        contents.forEach(content ->
                part(body, "Content-Disposition: form-data; name=\"files\"; filename=\"a.xml\"\r\n\r\n" + content));
        body.writeBytes("--B--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(URI.create(base + "/upload/result"))
                .header("Content-Type", "multipart/form-data; boundary=B")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** Hands in a file for ULNs and accepts the terms. */
    /** Sends the one file of the form on a page to that page. */
    public Answer uploadTo(String page, String name, byte[] bytes) {
        var body = new ByteArrayOutputStream();
        part(body, "Content-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token(page));
        part(
                body,
                "Content-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: text/csv\r\n",
                bytes);
        return send(HttpRequest.newBuilder(URI.create(base + page))
                .header("Content-Type", "multipart/form-data; boundary=B")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    public Answer uploadForUlns(UlnCtf file) {
        return uploadForUlns(file.fileName(), file.bytes());
    }

    public Answer uploadForUlns(String name, byte[] bytes) {
        String page = get("/uln/upload").text();
        return uploadForUlns(name, bytes, first(TOKEN, page), first(TERMS, page));
    }

    /** @param terms version of the wording that is accepted; empty for none */
    public Answer uploadForUlns(String name, byte[] bytes, String token, String terms) {
        var body = new ByteArrayOutputStream();
        part(body, "Content-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token);
        if (!terms.isEmpty()) {
            part(body, "Content-Disposition: form-data; name=\"terms\"\r\n\r\n" + terms);
        }
        part(
                body,
                "Content-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: text/xml\r\n",
                bytes);
        return send(HttpRequest.newBuilder(URI.create(base + "/uln/upload"))
                .header("Content-Type", "multipart/form-data; boundary=B")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** Uploads one file in the field {@code file}; the form's token is taken from the page at {@code formPage}. */
    public Answer uploadTo(String formPage, String path, String name, byte[] bytes) {
        var body = new ByteArrayOutputStream();
        part(body, "Content-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token(formPage));
        part(
                body,
                "Content-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: text/csv\r\n",
                bytes);
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "multipart/form-data; boundary=B")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(ByteArrayOutputStream body, String head, byte[] bytes) {
        part(body, head);
        body.writeBytes(bytes);
        body.writeBytes("\r\n--B--\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private static void part(ByteArrayOutputStream body, String text) {
        body.writeBytes(("--B\r\n" + text + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    public String token(String page) {
        return first(TOKEN, get(page).text());
    }

    public String formId() {
        return first(FORM, get("/upload").text());
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Answer send(HttpRequest.Builder request) {
        return send(http, request);
    }

    private static Answer send(HttpClient client, HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response.uri().getPath(), response.body(), response.headers());
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
