package uk.s2s.lrs.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.s2s.lrs.soap.Examples.CALLER;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.s2s.lrs.LearnerServiceFault;
import uk.s2s.lrs.LearnerServiceUnreachable;
import uk.s2s.lrs.ResponseCode;

/** What the client makes of a service that answers late, twice, garbled, with a fault or never. */
class ClientFaultTests {

    private static final String XML = "text/xml; charset=utf-8";
    private static final String ACCEPTED = """
            <b:SubmitBatchResponse xmlns:b="http://api.lrs.miap.gov.uk/batchmsg"><ResponseCode>WSRC0007</ResponseCode>\
            <JobID>6040</JobID></b:SubmitBatchResponse>""";
    private static final String WAITING = """
            <b:GetSubmitBatchOutputResponse xmlns:b="http://api.lrs.miap.gov.uk/batchmsg">\
            <ResponseCode>WSRC0008</ResponseCode></b:GetSubmitBatchOutputResponse>""";

    private final MisbehavingServer server = new MisbehavingServer("server");
    private SoapLearnerService service = client(server);

    @BeforeEach
    void start() {
        service = client(server);
    }

    @AfterEach
    void stop() {
        service.close();
        server.close();
    }

    @Test
    void neverAnsweredReadsAreAskedAgainAndEnd() {
        server.isSilent();
        assertUnreachable(this::getOutput, "did not answer");
        assertThat(server.requests()).hasSize(3);
    }

    @Test
    void neverAnsweredSubmissionIsSentOnce() {
        server.isSilent();
        assertUnreachable(this::submit, "did not answer");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void answerThatStopsHalfwayEnds() {
        server.behaves(out -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: 5000\r\n\r\n<?xml"
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            server.hang();
        });
        assertUnreachable(this::submit, "too slowly");
    }

    @Test
    void answersThatStallLeaveNoThreadBehind() {
        answerThatStopsHalfwayEnds();
        answerThatDripsEnds();
        server.isSilent();
        assertUnreachable(this::submit, "did not answer");
        long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (threadsAtWork() > 0 && System.nanoTime() - deadline < 0) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        assertThat(threadsAtWork()).isZero();
    }

    /** Of those that make calls; those that wait for the next call are not at work. */
    private static long threadsAtWork() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> thread.getKey().getName().equals("lrs-call"))
                .filter(thread -> Stream.of(thread.getValue())
                        .anyMatch(frame -> frame.getClassName().startsWith("uk.s2s.lrs.soap")))
                .count();
    }

    @Test
    void compressedAnswerIsNotUnpacked() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bomb)) {
            gzip.write(MisbehavingServer.envelope(ACCEPTED).getBytes(StandardCharsets.UTF_8));
            gzip.write(new byte[50_000_000]);
        }
        server.behaves(out -> {
            out.write(("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Encoding: gzip\r\nContent-Length: "
                            + bomb.size() + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            bomb.writeTo(out);
            out.flush();
        });
        assertUnreachable(this::submit, "");
        assertThat(server.requests().get(0)).doesNotContainIgnoringCase("gzip");
    }

    @Test
    void answerThatDripsEnds() {
        server.behaves(out -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: 500000\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            Drip.slowly(out);
        });
        assertUnreachable(this::submit, "");
    }

    @Test
    void secondAnswerIsNotTakenForTheNextRequests() {
        server.behaves(out -> {
            MisbehavingServer.write(out, "200 OK", XML, MisbehavingServer.envelope(ACCEPTED));
            MisbehavingServer.write(out, "200 OK", XML, MisbehavingServer.envelope(ACCEPTED.replace("6040", "1")));
        });
        assertThat(service.submitBatchRegistration(CALLER, List.of(Examples.WITH_ULN))
                        .job())
                .hasValue(6040);
        server.says(WAITING);
        assertThat(service.getBatchRegistrationOutput(CALLER, 6040).code()).isEqualTo(ResponseCode.BATCH_NOT_COMPLETE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Zymurgy",
                "<html><body>Zymurgy",
                "<Zymurgy>",
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY ada \"Zymurgy\">]><a>&ada;</a>",
            })
    void garbledAnswerIsNoAnswer(String garbled) {
        server.answers("200 OK", XML, garbled);
        assertUnreachable(this::submit, "");
    }

    @Test
    void pageInsteadOfAMessageIsNoAnswer() {
        server.answers("200 OK", "text/html", "<html><body>Maintenance for Zymurgy</body></html>");
        assertUnreachable(this::submit, "");
    }

    @Test
    void refusalOfAGatewayIsNoAnswer() {
        server.answers("503 Service Unavailable", "text/html", "<html><body>Zymurgy</body></html>");
        assertUnreachable(this::submit, "503");
    }

    @Test
    void redirectionIsNotFollowed() {
        server.behaves(out -> out.write(
                "HTTP/1.1 307 Temporary Redirect\r\nLocation: https://localhost:1/\r\nContent-Length: 0\r\n\r\n"
                        .getBytes(StandardCharsets.US_ASCII)));
        assertUnreachable(this::submit, "");
    }

    @Test
    void answerToAnotherRequestIsNoAnswer() {
        server.says(WAITING);
        assertUnreachable(this::submit, "");
    }

    @Test
    void answerWithoutACodeIsNoAnswer() {
        server.says("<b:SubmitBatchResponse xmlns:b=\"http://api.lrs.miap.gov.uk/batchmsg\"/>");
        assertUnreachable(this::submit, "its response code is no code");
    }

    @Test
    void acceptedWithoutANumberIsNoAnswer() {
        server.says(ACCEPTED.replace("<JobID>6040</JobID>", ""));
        assertUnreachable(this::submit, "does not say the number of its job");
    }

    @Test
    void documentTypeIsRefusedThoughTheAnswerIsRight() {
        String answer = MisbehavingServer.envelope(ACCEPTED).replace("?>", "?><!DOCTYPE Envelope>");
        server.answers("200 OK", XML, answer);
        assertUnreachable(this::submit, "");
    }

    @Test
    void endlessAnswerEnds() {
        server.says(ACCEPTED + "<x>" + "a".repeat(3_000_000) + "</x>");
        assertUnreachable(this::submit, "");
        server.says(ACCEPTED.replace("6040", "1".repeat(90_000)));
        assertUnreachable(this::submit, "");
    }

    @Test
    void deepAnswerEnds() {
        server.says("<a>".repeat(50_000) + "</a>".repeat(50_000));
        assertUnreachable(this::submit, "");
    }

    @Test
    void faultWithACodeIsToldApart() {
        server.answers("500 Internal Server Error", XML, fault("WSEC0004"));
        assertThatThrownBy(this::submit)
                .isInstanceOfSatisfying(
                        LearnerServiceFault.class,
                        fault -> assertThat(fault.code()).isEqualTo(ResponseCode.OUT_OF_HOURS))
                .hasMessageNotContaining("Zymurgy");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void faultWithoutACodeIsNoAnswer() {
        String fault =
                "<env:Fault><faultcode>env:Server</faultcode><faultstring>UnsupportedHttpVerb</faultstring></env:Fault>";
        server.answers("500 Internal Server Error", XML, MisbehavingServer.envelope(fault));
        assertUnreachable(this::submit, "");
        server.answers("500 Internal Server Error", XML, fault("Zymurgy"));
        assertUnreachable(this::submit, "a fault that has none of its codes");
    }

    @Test
    void readsAreAskedAgainUntilTheyAreAnswered() {
        var answers = new java.util.concurrent.atomic.AtomicInteger();
        server.behaves(out -> {
            if (answers.incrementAndGet() < 3) {
                MisbehavingServer.write(out, "502 Bad Gateway", "text/html", "<html/>");
            } else {
                MisbehavingServer.write(out, "200 OK", XML, MisbehavingServer.envelope(WAITING));
            }
        });
        assertThat(service.getBatchRegistrationOutput(CALLER, 1).code()).isEqualTo(ResponseCode.BATCH_NOT_COMPLETE);
    }

    @Test
    void nothingOfAnAnswerIsLogged() {
        var logged = new java.util.concurrent.CopyOnWriteArrayList<String>();
        Handler listening = listener(logged);
        Logger.getLogger("").addHandler(listening);
        try {
            server.answers("500 Internal Server Error", XML, fault("WSEC0001"));
            assertThatThrownBy(this::submit).isInstanceOf(LearnerServiceFault.class);
            server.says(ACCEPTED.replace("WSRC0007", "Zymurgy"));
            assertUnreachable(this::submit, "");
        } finally {
            Logger.getLogger("").removeHandler(listening);
        }
        assertThat(logged).noneMatch(line -> line.contains("Zymurgy"));
    }

    @Test
    void serverOfAnotherAddressIsNotTrusted() {
        assertNotTrusted("elsewhere");
    }

    @Test
    void strangerIsNotTrusted() {
        assertNotTrusted("stranger");
    }

    @Test
    void expiredServerIsSaidToBeExpired() {
        try (MisbehavingServer expired = new MisbehavingServer("expired");
                SoapLearnerService asking = client(expired)) {
            assertUnreachable(
                    () -> asking.submitBatchRegistration(CALLER, List.of(Examples.WITH_ULN)),
                    "shows a certificate that has expired");
        }
    }

    @Test
    void nobodyListeningIsSaidSo() {
        server.close();
        assertUnreachable(this::submit, "takes no connection");
    }

    private void assertNotTrusted(String certificate) {
        try (MisbehavingServer other = new MisbehavingServer(certificate);
                SoapLearnerService asking = client(other)) {
            assertUnreachable(
                    () -> asking.submitBatchRegistration(CALLER, List.of(Examples.WITH_ULN)), "not trusted here");
        }
    }

    private void submit() {
        service.submitBatchRegistration(CALLER, List.of(Examples.WITH_ULN));
    }

    private void getOutput() {
        service.getBatchRegistrationOutput(CALLER, 6040);
    }

    private static void assertUnreachable(ThrowingCallable call, String words) {
        assertThatThrownBy(call)
                .isInstanceOf(LearnerServiceUnreachable.class)
                .hasMessageContaining(words)
                .satisfies(thrown -> assertThat(stackTrace(thrown)).doesNotContain("Zymurgy"));
    }

    private static String stackTrace(Throwable thrown) {
        var text = new java.io.StringWriter();
        thrown.printStackTrace(new java.io.PrintWriter(text));
        return text.toString();
    }

    private static Handler listener(List<String> logged) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                logged.add(line.getMessage() + (line.getThrown() == null ? "" : stackTrace(line.getThrown())));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    private static String fault(String code) {
        return MisbehavingServer.envelope("""
                <env:Fault><faultcode>env:Server</faultcode><faultstring>some.java.Exception</faultstring><detail>\
                <e:MIAPAPIException xmlns:e="http://api.lrs.miap.gov.uk/exceptions"><ErrorCode>%s</ErrorCode>\
                <Description>Zymurgy</Description><FurtherDetails>Value Zymurgy is not valid</FurtherDetails>\
                </e:MIAPAPIException></detail></env:Fault>""".formatted(code));
    }

    private static SoapLearnerService client(MisbehavingServer server) {
        SoapClientSettings settings = new SoapClientSettings(
                URI.create(server.address()),
                Certificates.of("client"),
                Certificates.trusted(),
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                2_000_000,
                "ORD",
                List.of(Duration.ofMillis(10), Duration.ofMillis(20)));
        return new SoapLearnerService(settings, Clock.systemUTC());
    }
}
