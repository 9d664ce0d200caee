package uk.s2s.service.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.web.Answer;
import uk.s2s.service.web.Visitor;

/** Requests that would use up threads or memory, with few threads to use up. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "server.tomcat.threads.max=8")
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class GuardTests {

    private static final String DRAKE = "office@drake.example";

    @LocalServerPort
    int port;

    @Test
    void formsThatNeverEndKeepNobodyFromSigningIn() throws IOException {
        List<Line> lines = new ArrayList<>();
        try {
            for (int i = 0; i < 16; i++) {
                lines.add(new Line(port).send(head("POST", "Content-Length: 60000\r\n") + "email=a"));
            }
            assertThat(new Visitor(port).get("/sign-in").status()).isEqualTo(200);
            assertThat(someoneIsTurnedAway(lines)).isTrue();
        } finally {
            for (Line line : lines) {
                line.close();
            }
        }
        assertThat(Visitor.signedIn(port, DRAKE).get("/").status()).isEqualTo(200);
    }

    /** Which ones were let in depends on the order in which they were heard: mostly the first. */
    private static boolean someoneIsTurnedAway(List<Line> lines) throws IOException {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).answer().startsWith("HTTP/1.1 503")) {
                return true;
            }
        }
        return false;
    }

    @Test
    void formLargerThanAnyIsRefusedUnread() throws IOException {
        assertThat(exchange(head("POST", "Content-Length: 100000\r\n"))).startsWith("HTTP/1.1 413");
    }

    @Test
    void endlessFormIsNotReadToItsEnd() throws IOException {
        String chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";
        assertThat(exchange(head("POST", "Transfer-Encoding: chunked\r\n") + chunk + "1\r\nx\r\n"))
                .startsWith("HTTP/1.1 408");
    }

    @Test
    void bodyOfARequestThatHasNoneIsNotRead() throws IOException {
        assertThat(exchange("GET /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\nx"))
                .startsWith("HTTP/1.1 415");
    }

    @Test
    void whoeverIsAnsweredBeforeSendingAllIsCutOff() throws IOException {
        String answer = exchange("GET /..;/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\nx");
        assertThat(answer).startsWith("HTTP/1.1 400").contains("Connection: close");
    }

    @Test
    void nulInAFormIsBadInputAndNoFault() {
        Answer answer = new Visitor(port).signIn("office\0@drake.example", "demo-password");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("School to School", "We could not read that");
    }

    @Test
    void fieldsOfAFormKeepTheirLettersAndOrder() {
        Visitor visitor = new Visitor(port);
        assertThat(visitor.post("/sign-in", "/sign-in?email=first", Map.of("email", DRAKE, "password", "demo-password"))
                        .text())
                .contains("Error: Sign in");
        assertThat(visitor.signIn(DRAKE, "demo-password").text()).contains("Dana Okafor");
    }

    @Test
    void manyFilesInOneFormAreTaken() {
        Answer answer = Visitor.signedIn(port, DRAKE).uploadMany(Collections.nCopies(200, "nonsense"));
        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void tooManyFilesInOneFormAreExplained() {
        Answer answer = Visitor.signedIn(port, DRAKE).uploadMany(Collections.nCopies(250, "nonsense"));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.text()).contains("School to School", "200 files", "nothing was sent");
    }

    private String exchange(String request) throws IOException {
        try (Line line = new Line(port)) {
            return line.send(request).answer();
        }
    }

    private static String head(String method, String headers) {
        return method + " /sign-in HTTP/1.1\r\nHost: localhost\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\n" + headers + "\r\n";
    }
}
