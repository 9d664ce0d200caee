package uk.s2s.lrs.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.s2s.lrs.OperatingHours;

/** Requests that are large, slow or from nobody, to a server with two threads, one second and 100,000 bytes. */
@Timeout(60)
class AttackedServerTests {

    private static final int MOST_BYTES = 100_000;
    private static final String MESSAGE = GoldenMessages.text("submit-batch.request.xml");

    private static LearnerServer server;

    @BeforeAll
    static void start() {
        server = start(Certificates.trusted());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static LearnerServer start(KeyStoreFile trusted) {
        return LearnerServer.start(
                new AnsweringLearners(),
                new SoapServerSettings(
                        0,
                        Certificates.of("server"),
                        trusted,
                        OperatingHours.ALWAYS,
                        MOST_BYTES,
                        Duration.ofSeconds(1),
                        2),
                Clock.systemUTC());
    }

    @Test
    void drippedRequestIsAnsweredAndItsConnectionClosed() throws IOException {
        try (SSLSocket socket = connection()) {
            assertThat(dripUntilAnswered(socket)).contains("500", "WSEC0001");
            assertThat(isClosedSoon(socket)).isTrue();
        }
    }

    @Test
    void stalledRequestIsAnsweredAndItsConnectionClosed() throws IOException {
        try (SSLSocket socket = connection()) {
            head(socket, 50_000);
            assertThat(answer(socket)).contains("HTTP/1.1 408");
            assertThat(isClosedSoon(socket)).isTrue();
        }
    }

    @Test
    void asManyDripsAsThereAreThreadsKeepNobodyOutForLong() throws IOException {
        List<SSLSocket> drips = new ArrayList<>();
        for (int number = 0; number < 4; number++) {
            SSLSocket socket = connection();
            drips.add(socket);
            drip(socket);
        }
        assertGoodIsAnswered();
        for (SSLSocket socket : drips) {
            socket.close();
        }
    }

    @Test
    void oversizedRequestIsAnsweredThoughItIsStillBeingSent() throws IOException {
        byte[] large = MESSAGE.replaceFirst("<JobType>", "<!-- " + "x".repeat(MOST_BYTES) + " --><JobType>")
                .getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> answer = RawRequests.post(address(), large);
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("WSEC0001");
        assertGoodIsAnswered();
    }

    @Test
    void endlessRequestIsCut() throws IOException {
        try (SSLSocket socket = connection()) {
            OutputStream out = head(socket, Integer.MAX_VALUE);
            byte[] some = "<!-- x -->".repeat(10_000).getBytes(StandardCharsets.US_ASCII);
            assertThatThrownBy(() -> {
                        for (int sent = 0; sent < 2_000; sent++) {
                            out.write(some);
                        }
                    })
                    .isInstanceOf(IOException.class);
        }
        assertGoodIsAnswered();
    }

    @Test
    void compressedRequestIsNotUnpacked() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(MESSAGE.getBytes(StandardCharsets.UTF_8));
        }
        HttpResponse<String> answer = RawRequests.send(
                HttpRequest.newBuilder(URI.create(address()))
                        .header("Content-Type", "text/xml; charset=utf-8")
                        .header("Content-Encoding", "gzip")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(packed.toByteArray())),
                "client");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("WSEC0001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"expired", "tomorrow"})
    void clientWhoseCertificateIsNotValidTodayIsRefused(String alias) {
        assertRefused(server, alias);
    }

    @ParameterizedTest
    @ValueSource(strings = {"expired", "tomorrow"})
    void thatItStandsInTheTrustStoreItselfDoesNotHelp(String alias) {
        try (LearnerServer trusting = start(Certificates.trustedBeside(alias))) {
            assertRefused(trusting, alias);
        }
    }

    @Test
    void clientThatStandsInTheTrustStoreItselfIsLetIn() throws IOException {
        try (LearnerServer trusting = start(Certificates.trustedBeside("client"))) {
            assertThat(wsdl(trusting, "client").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aStoreWithoutAKeyIsSaidToHaveNone() {
        assertNoStart(Certificates.nothing(), Certificates.trusted(), "has no key");
        assertNoStart(Certificates.of("server"), Certificates.nothing(), "has no certificate to trust");
    }

    @Test
    void aKeyThatIsNotValidTodayIsSaidSo() {
        assertNoStart(Certificates.of("expired"), Certificates.trusted(), "expired on");
        assertNoStart(Certificates.of("tomorrow"), Certificates.trusted(), "is valid only from");
    }

    @Test
    void aClientsStoreWithoutAKeyIsSaidToHaveNone() {
        assertThatThrownBy(() -> Certificates.nothing().requireValidKey(Instant.now()))
                .hasMessageContaining("key store nothing.p12 has no key");
    }

    private static void assertNoStart(KeyStoreFile certificate, KeyStoreFile trusted, String why) {
        assertThatThrownBy(() -> LearnerServer.start(
                        new AnsweringLearners(), SoapServerSettings.of(0, certificate, trusted), Clock.systemUTC()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    private static void assertRefused(LearnerServer by, String alias) {
        assertThatThrownBy(() -> wsdl(by, alias)).isInstanceOf(IOException.class);
    }

    private static HttpResponse<String> wsdl(LearnerServer of, String alias) throws IOException {
        return RawRequests.send(
                HttpRequest.newBuilder(URI.create("https://localhost:" + of.port() + "/LearnerService.svc?wsdl"))
                        .GET(),
                alias);
    }

    private static void assertGoodIsAnswered() throws IOException {
        assertThat(RawRequests.post(address(), MESSAGE).body()).contains("WSRC0007");
    }

    private static String address() {
        return "https://localhost:" + server.port() + "/LearnerService.svc";
    }

    private static SSLSocket connection() throws IOException {
        SSLSocket socket = (SSLSocket) RawRequests.context(RawRequests.keys("client"))
                .getSocketFactory()
                .createSocket("localhost", server.port());
        socket.setSoTimeout(20_000);
        return socket;
    }

    private static OutputStream head(SSLSocket socket, int length) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(("POST /LearnerService.svc HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/xml; charset=utf-8\r\n"
                        + "SOAPAction: \"\"\r\nContent-Length: " + length + "\r\n\r\n<?xml version=\"1.0\"?>")
                .getBytes(StandardCharsets.US_ASCII));
        out.flush();
        return out;
    }

    /** Until the server has said something, or a byte can be sent no more. */
    private static String dripUntilAnswered(SSLSocket socket) throws IOException {
        drip(socket);
        return answer(socket);
    }

    /** A byte of a request now and then, in the background, until the connection is closed. */
    private static void drip(SSLSocket socket) {
        Thread dripping = new Thread(() -> {
            try {
                head(socket, 50_000);
                Drip.slowly(socket.getOutputStream());
            } catch (IOException closed) {
                Thread.currentThread().interrupt();
            }
        });
        dripping.setDaemon(true);
        dripping.start();
    }

    private static String answer(SSLSocket socket) throws IOException {
        StringBuilder answer = new StringBuilder();
        byte[] some = new byte[8192];
        while (answer.indexOf("</ex:MIAPAPIException>") < 0) {
            int count = socket.getInputStream().read(some);
            if (count < 0) {
                break;
            }
            answer.append(new String(some, 0, count, StandardCharsets.UTF_8));
        }
        return answer.toString();
    }

    private static boolean isClosedSoon(SSLSocket socket) {
        try {
            while (socket.getInputStream().read() >= 0) {}
            return true;
        } catch (java.net.SocketTimeoutException stillOpen) {
            return false;
        } catch (IOException closed) {
            return true;
        }
    }
}
