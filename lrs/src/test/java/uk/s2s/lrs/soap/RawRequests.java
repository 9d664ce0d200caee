package uk.s2s.lrs.soap;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Requests as anybody may send them. */
final class RawRequests {

    private RawRequests() {}

    static HttpResponse<String> withoutCertificate(String address) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(address)).GET(), context(new KeyManager[0]));
    }

    static HttpResponse<String> get(String address) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(address)).GET(), context(keys("client")));
    }

    static HttpResponse<String> post(String address, String body) throws IOException {
        return post(address, body.getBytes(StandardCharsets.UTF_8));
    }

    static HttpResponse<String> post(String address, byte[] body) throws IOException {
        return send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", "text/xml; charset=utf-8")
                        .header("SOAPAction", "\"\"")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body)),
                context(keys("client")));
    }

    static SSLContext context(KeyManager... keys) {
        try {
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(Certificates.trusted().read());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys, trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static KeyManager[] keys(String alias) {
        try {
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(Certificates.of(alias).read(), Certificates.PASSWORD.toCharArray());
            return keys.getKeyManagers();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param alias whose certificate is shown */
    static HttpResponse<String> send(HttpRequest.Builder request, String alias) throws IOException {
        return send(request, context(keys(alias)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, SSLContext context) throws IOException {
        HttpClient client = HttpClient.newBuilder()
                .sslContext(context)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        try {
            return client.send(request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
