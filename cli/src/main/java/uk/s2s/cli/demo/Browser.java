package uk.s2s.cli.demo;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/**
 * One person's browser without a screen: keeps cookies, follows redirects, sends forms as they stand on the page. For
 * one thread at a time, apart from {@link #submit}, which may be pressed twice at once.
 */
public final class Browser {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final URI service;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    /** @param service such as {@code http://localhost:8080} */
    public Browser(URI service) {
        this.service = service;
    }

    public WebPage open(String path) {
        return page(HttpRequest.newBuilder(service.resolve(path)).GET());
    }

    public WebPage submit(Form form) {
        return page(form.request());
    }

    /** Fills in the sign-in page; the answer is where that leads, or the sign-in page again. */
    public WebPage signIn(String email, String password) {
        return submit(open("/sign-in").form("/sign-in").with("email", email).with("password", password));
    }

    public Download download(String path) {
        return Download.of(answer(HttpRequest.newBuilder(service.resolve(path)).GET()));
    }

    /** As the request header has them. */
    public String cookies() {
        return cookies.getCookieStore().get(service).stream()
                .map(cookie -> cookie.getName() + '=' + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** As when a session has ended: the cookies are gone, open pages stay as they are. */
    public void forgetCookies() {
        cookies.getCookieStore().removeAll();
    }

    private WebPage page(HttpRequest.Builder request) {
        HttpResponse<byte[]> answer = answer(request);
        String html = new String(answer.body(), StandardCharsets.UTF_8);
        return new WebPage(
                answer.uri(),
                answer.statusCode(),
                Jsoup.parse(html, answer.uri().toString()));
    }

    private HttpResponse<byte[]> answer(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new ServiceUnreachable(service, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServiceUnreachable(service, e);
        }
    }
}
