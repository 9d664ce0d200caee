package uk.s2s.lrs.soap;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;

/** A server that answers whatever a test tells it to, byte by byte, and keeps what it was asked. */
final class MisbehavingServer implements AutoCloseable {

    /** What is done with a connection once a request has been read from it. */
    interface Manner {
        void answer(OutputStream out) throws IOException;
    }

    private final SSLServerSocket socket;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicInteger connections = new AtomicInteger();
    private volatile Manner manner = out -> {};

    MisbehavingServer(String certificate) {
        try {
            socket = (SSLServerSocket) RawRequests.context(RawRequests.keys(certificate))
                    .getServerSocketFactory()
                    .createServerSocket(0, 50, InetAddress.getLoopbackAddress());
            socket.setNeedClientAuth(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread accepting = new Thread(this::accept, "misbehaving");
        accepting.setDaemon(true);
        accepting.start();
    }

    void behaves(Manner manner) {
        this.manner = manner;
        requests.clear();
    }

    void answers(String status, String contentType, String body) {
        behaves(out -> write(out, status, contentType, body));
    }

    /** Answers well-formed SOAP with this in its body. */
    void says(String body) {
        answers("200 OK", "text/xml; charset=utf-8", envelope(body));
    }

    /** Never answers, until the test is over. */
    void isSilent() {
        behaves(out -> hang());
    }

    void hang() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    List<String> requests() {
        return requests;
    }

    String address() {
        return "https://localhost:" + socket.getLocalPort() + "/LearnerService.svc";
    }

    static String envelope(String body) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <env:Envelope xmlns:env="http://schemas.xmlsoap.org/soap/envelope/"><env:Body>%s</env:Body></env:Envelope>""".formatted(body);
    }

    static void write(OutputStream out, String status, String contentType, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String head = "HTTP/1.1 " + status + "\r\nContent-Type: " + contentType + "\r\nContent-Length: " + bytes.length
                + "\r\n\r\n";
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
        out.flush();
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                SSLSocket connection = (SSLSocket) socket.accept();
                Thread serving = new Thread(() -> serve(connection), "misbehaving-" + connections.incrementAndGet());
                serving.setDaemon(true);
                serving.start();
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(SSLSocket connection) {
        try (connection) {
            String request = read(connection.getInputStream());
            while (!request.isEmpty()) {
                requests.add(request);
                manner.answer(connection.getOutputStream());
                request = read(connection.getInputStream());
            }
        } catch (IOException e) {
            requests.add("ended: " + e.getClass().getSimpleName());
        }
    }

    /** The body of the next request, empty at the end of the connection. */
    private static String read(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int one = in.read();
            if (one < 0) {
                return "";
            }
            head.append((char) one);
        }
        int length = head.toString()
                .lines()
                .filter(line -> line.regionMatches(true, 0, "Content-Length:", 0, 15))
                .mapToInt(line -> Integer.parseInt(line.substring(15).strip()))
                .findFirst()
                .orElse(0);
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
