package uk.s2s.cli.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One page with a form, and what was sent to it. */
final class TinyService implements AutoCloseable {

    private final HttpServer server;
    private final List<String> received = new ArrayList<>();

    TinyService(String html) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> answer(exchange, html));
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** Each request's method, path, cookies and body, in their order. */
    List<String> received() {
        return List.copyOf(received);
    }

    private void answer(HttpExchange exchange, String html) throws IOException {
        String cookies = String.join("; ", exchange.getRequestHeaders().getOrDefault("Cookie", List.of()));
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        received.add("%s %s [%s] %s".formatted(exchange.getRequestMethod(), exchange.getRequestURI(), cookies, body));
        exchange.getResponseHeaders().add("Set-Cookie", "S2S=a; Path=/; HttpOnly; SameSite=Lax");
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
