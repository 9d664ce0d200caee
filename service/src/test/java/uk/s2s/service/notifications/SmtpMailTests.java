package uk.s2s.service.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

/** Whether a mail has left is told by how far the conversation came (RFC 5321). */
class SmtpMailTests {

    private final MailServerThatBreaksOff server = new MailServerThatBreaksOff();

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void mailThatTheServerTakesIsDone() {
        assertThat(send()).isEqualTo(new Delivery.Done());
        assertThat(server.delivered()).singleElement().asString().contains("Subject: A file is waiting", "Look at it");
    }

    @ParameterizedTest
    @CsvSource({"MAIL", "RCPT", "DATA"})
    void breakBeforeTheEndOfTheMailIsTriedAgain(String where) {
        server.answers(where, MailServerThatBreaksOff.HANG_UP);
        assertThat(send()).isInstanceOf(Delivery.Later.class);
        assertThat(server.delivered()).isEmpty();
    }

    @Test
    void breakInTheMidstOfTheMailIsTriedAgain() {
        server.answers("CONTENT", MailServerThatBreaksOff.HANG_UP);
        assertThat(send("More than the connection holds.\n".repeat(500_000))).isInstanceOf(Delivery.Later.class);
        assertThat(server.delivered()).isEmpty();
    }

    @Test
    void breakAfterTheEndOfTheMailIsUnsure() {
        server.answers("DOT", MailServerThatBreaksOff.HANG_UP);
        assertThat(send()).isInstanceOf(Delivery.Unknown.class);
        assertThat(server.delivered()).hasSize(1);
    }

    @Test
    void breakAtTheGoodByeChangesNothing() {
        server.answers("QUIT", MailServerThatBreaksOff.HANG_UP);
        assertThat(send()).isEqualTo(new Delivery.Done());
    }

    @ParameterizedTest
    @CsvSource({"RCPT, 550 no such mailbox", "DATA, 554 not from you", "DOT, 552 too long"})
    void finalRefusalOfThisMailIsFinal(String where, String answer) {
        server.answers(where, answer);
        assertThat(send()).isInstanceOf(Delivery.Never.class);
    }

    @ParameterizedTest
    @CsvSource({"MAIL, 451 busy", "RCPT, 450 greylisted", "DATA, 451 busy", "DOT, 452 full"})
    void passingRefusalIsTriedAgain(String where, String answer) {
        server.answers(where, answer);
        assertThat(send()).isInstanceOf(Delivery.Later.class);
    }

    @Test
    void refusedSenderIsAFaultOfTheSetUp() {
        server.answers("MAIL", "550 we do not know s2s@school.example");
        assertThat(send())
                .isEqualTo(new Delivery.NotAtAll(
                        "The mail server takes no e-mail from s2s@localhost: it answered 550. Correct S2S_MAIL_FROM"));
    }

    @ParameterizedTest
    @CsvSource({"GREETING, ''", "GREETING, 554 go away", "EHLO, ''", "MAIL, 530 authenticate first"})
    void serverThatLetsNobodyInIsAFaultOfTheSetUp(String where, String answer) {
        server.answers(where, answer);
        assertThat(send()).isInstanceOf(Delivery.NotAtAll.class);
    }

    private Delivery send() {
        return send("Look at it.\n");
    }

    private Delivery send(String body) {
        var settings = new MailSettings(new MockEnvironment()
                .withProperty("S2S_SMTP_HOST", "localhost")
                .withProperty("S2S_SMTP_PORT", String.valueOf(server.port()))
                .withProperty("S2S_SMTP_TLS", "none"));
        return new SmtpMail(settings)
                .send(
                        "<1@s2s>",
                        "office@drake.example",
                        new NoticeText("A file is waiting", body),
                        Instant.parse("2026-11-22T09:00:00Z"));
    }
}
