package uk.s2s.service.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.web.TestCtf.aLeaver;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.jobs.TurnedClock;
import uk.s2s.service.notifications.bounces.BounceMailbox;
import uk.s2s.service.notifications.bounces.DeliveryReport;
import uk.s2s.service.web.Visitor;

/** E-mails that a mail server takes and another sends back. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "s2s.background=false")
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class BounceTests {

    private static final String BOUNCES = "bounces@s2s.example";

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(new ServerSetup[] {
                new ServerSetup(FreePort.any(), "localhost", "smtp"),
                new ServerSetup(FreePort.any(), "localhost", "imap")
            })
            .withPerMethodLifecycle(false);

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        properties.add("S2S_SMTP_HOST", () -> "localhost");
        properties.add("S2S_SMTP_PORT", () -> SERVER.getSmtp().getPort());
        properties.add("S2S_SMTP_TLS", () -> "none");
        properties.add("S2S_BOUNCES_ADDRESS", () -> BOUNCES);
        properties.add("S2S_BOUNCES_HOST", () -> "localhost");
        properties.add("S2S_BOUNCES_PORT", () -> SERVER.getImap().getPort());
        properties.add("S2S_BOUNCES_USER", () -> "bounces");
        properties.add("S2S_BOUNCES_PASSWORD", () -> "invented");
        properties.add("S2S_BOUNCES_TLS", () -> "none");
    }

    @TestConfiguration
    static class Time {

        @Bean
        @Primary
        TurnedClock turnedClock() {
            return new TurnedClock(Instant.now().toString());
        }
    }

    private static final String NO_MAILBOX = "It came back: there is no such mailbox (status 5.1.1)";

    @LocalServerPort
    int port;

    @Autowired
    NoticeSender sender;

    @Autowired
    Bounces bounces;

    @Autowired
    BounceMailbox mailboxOfBounces;

    @Autowired
    JdbcClient sql;

    @Autowired
    TurnedClock clock;

    GreenMailUser mailbox;

    @BeforeEach
    void begin() throws Exception {
        clock.turn(Duration.ofMinutes(2));
        sql.sql("delete from notice").update();
        sql.sql("delete from bounce_reading").update();
        sql.sql(
                        "update notice_address set failing_since = null, failed_at = null, failing_reason = null, verified_at = ?")
                .param(clock.instant().minusSeconds(1).atOffset(java.time.ZoneOffset.UTC))
                .update();
        SERVER.purgeEmailFromAllMailboxes();
        mailbox = SERVER.setUser(BOUNCES, "bounces", "invented");
    }

    @Test
    void e_mailsComeBackToTheMailboxOfTheirOwn() throws Exception {
        send();
        assertThat(SERVER.getReceivedMessages()[0].getHeader("Return-Path")[0]).contains(BOUNCES);
        assertThat(SERVER.getReceivedMessages()[0].getFrom()[0]).hasToString("s2s@localhost");
    }

    @Test
    void whatCameBackIsSeenBySenderReceiverAndAdministrator() throws Exception {
        String reference = send();
        comesBack("failed", "5.1.1");
        assertThat(state()).isEqualTo("BOUNCED");
        assertThat(drake().get("/transfers/" + reference).text())
                .contains("The e-mail telling The Thetford Academy (9266910) of the file could not be delivered. "
                        + NO_MAILBOX + ". Tell them yourself");
        assertThat(drake().pagesOf("/sent")).contains(NO_MAILBOX);
        assertThat(thetford().get("/").text())
                .contains("E-mails to office@thetford.example come back since", NO_MAILBOX);
        assertThat(thetford().get("/schools/9266910/notice-address").text()).contains(NO_MAILBOX);
        assertThat(thetford().get("/schools/9266910").text()).contains(NO_MAILBOX);
        assertThat(drake().get("/schools/9266910").text()).doesNotContain(NO_MAILBOX);
        assertThat(Visitor.signedIn(port, "admin@s2s.example")
                        .get("/admin/notices")
                        .text())
                .contains("Came back", NO_MAILBOX, reference);
        assertThat(sql.sql("select count(*) from audit_entry where action = 'NoticeBounced'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void reportIsTakenOutOnceAndEverythingElseIsLeft() throws Exception {
        send();
        deliver("From: somebody@school.example\r\nSubject: Thank you\r\n\r\nWe are away.\r\n");
        comesBack("failed", "5.1.1");
        bounces.readMailbox();
        assertThat(left()).isEqualTo(1);
    }

    @Test
    void whatIsNoReportGoesAfterThirtyDaysUnlessSomebodyHasFlaggedIt() throws Exception {
        deliver("From: somebody@school.example\r\nSubject: We are away\r\n\r\nUntil Monday.\r\n");
        deliver("From: somebody@school.example\r\nSubject: A question\r\n\r\nWhich file?\r\n");
        SERVER.getManagers()
                .getImapHostManager()
                .getInbox(mailbox)
                .getMessages()
                .get(1)
                .setFlag(Flags.Flag.FLAGGED, true);
        bounces.readMailbox();
        assertThat(left()).isEqualTo(2);
        clock.turn(Duration.ofDays(29));
        bounces.readMailbox();
        assertThat(left()).isEqualTo(2);
        clock.turn(Duration.ofDays(2));
        bounces.readMailbox();
        assertThat(left()).isEqualTo(1);
        clock.turn(Duration.ofDays(-31));
    }

    @Test
    void reportWithoutTheE_mailIsKnownByWhatItAnswers() throws Exception {
        send();
        String report = report("failed", "5.1.1", messageId());
        deliver("In-Reply-To: " + messageId() + "\r\n"
                + report.substring(0, report.indexOf("--B\r\nContent-Type: text/rfc822-headers")) + "--B--\r\n");
        bounces.readMailbox();
        assertThat(state()).isEqualTo("BOUNCED");
    }

    @Test
    void serverThatIsStillTryingChangesNothing() throws Exception {
        send();
        comesBack("delayed", "4.4.1");
        assertThat(state()).isEqualTo("SENT");
    }

    @Test
    void fullMailboxIsToldAndTheAddressStays() throws Exception {
        send();
        comesBack("failed", "4.2.2");
        assertThat(state()).isEqualTo("BOUNCED");
        assertThat(drake().pagesOf("/sent")).contains("the mailbox is full (status 4.2.2)");
        assertThat(thetford().get("/").text()).doesNotContain("come back since");
    }

    @Test
    void malformedReportsStopNoOther() throws Exception {
        send();
        String whole = report("failed", "5.1.1", messageId());
        for (int length = 0; length < whole.length(); length += 61) {
            deliver(whole.substring(0, length));
        }
        deliver(whole.replace("boundary=\"B\"", ""));
        deliver(whole.replace("Status: 5.1.1", "Status: five"));
        deliver(whole.replace("@s2s>", "@elsewhere>"));
        deliver(report("failed", "5.1.1", "<FILE_ARRIVED." + UUID.randomUUID() + "@s2s>"));
        deliver(report("failed", "5.1.1", "<NO_SUCH_KIND." + UUID.randomUUID() + "@s2s>"));
        deliver(report("failed", "5.1.1", "<FILE_ARRIVED.------------------------------------@s2s>"));
        comesBack("failed", "5.1.1");
        assertThat(state()).isEqualTo("BOUNCED");
    }

    @Test
    void reportThatSomebodyMadeUpChangesNothing() throws Exception {
        send();
        UUID subject =
                sql.sql("select subject_id from notice").query(UUID.class).single();
        deliver(report("failed", "5.1.1", "<FILE_ARRIVED." + subject + "@s2s>"));
        deliver(report("failed", "5.1.1", "<FILE_ARRIVED." + subject + ".1.0123456789abcdef@s2s>"));
        deliver(report("failed", "5.1.1", messageId().replace(".1.", ".2.")));
        bounces.readMailbox();
        assertThat(state()).isEqualTo("SENT");
        assertThat(thetford().get("/").text()).doesNotContain("come back since");
        comesBack("failed", "5.1.1");
        assertThat(state()).isEqualTo("BOUNCED");
    }

    @Test
    void reportThatIsFasterThanTheServiceIsReadAgain() throws Exception {
        send();
        sql.sql("update notice set state = 'SENDING'").update();
        comesBack("failed", "5.1.1");
        assertThat(state()).isEqualTo("SENDING");
        assertThat(left()).isEqualTo(1);
        sql.sql("update notice set state = 'SENT'").update();
        bounces.readMailbox();
        assertThat(state()).isEqualTo("BOUNCED");
        assertThat(left()).isZero();
    }

    @Test
    void reportThatFailsStopsNoOther() throws Exception {
        send();
        deliver(report("failed", "5.1.1", messageId()));
        deliver(report("failed", "5.1.1", messageId()));
        List<DeliveryReport> read = new ArrayList<>();
        boolean all = mailboxOfBounces.readNew(report -> {
            read.add(report);
            if (read.size() == 1) {
                throw new IllegalStateException("the first one fails");
            }
            return true;
        });
        assertThat(all).isFalse();
        assertThat(read).hasSize(2);
        assertThat(left()).isEqualTo(1);
        bounces.readMailbox();
        assertThat(state()).isEqualTo("BOUNCED");
    }

    @Test
    void addressThatIsVerifiedAgainOrTakesAnE_mailWorksAgain() throws Exception {
        send();
        comesBack("failed", "5.1.1");
        assertThat(thetford().get("/").text()).contains("come back since");
        clock.turn(Duration.ofHours(1));
        send();
        bounces.forgiveAddresses();
        assertThat(thetford().get("/").text()).contains("come back since");
        clock.turn(Bounces.ARRIVED_AFTER.plusHours(1));
        bounces.forgiveAddresses();
        assertThat(thetford().get("/").text())
                .as("the mailbox was not read since")
                .contains("come back since");
        bounces.readMailbox();
        bounces.forgiveAddresses();
        assertThat(thetford().get("/").text()).doesNotContain("come back since");
    }

    @Test
    void reportOfAnE_mailToAFormerAddressSaysNothingOfTheNewOne() throws Exception {
        send();
        sql.sql("update notice_address set verified_at = ? where organisation = '9266910'")
                .param(clock.instant().plusSeconds(1).atOffset(java.time.ZoneOffset.UTC))
                .update();
        comesBack("failed", "5.1.1");
        assertThat(state()).isEqualTo("BOUNCED");
        assertThat(thetford().get("/").text()).doesNotContain("come back since");
    }

    @Test
    void administratorSendsAgainWhatCameBack() throws Exception {
        send();
        comesBack("failed", "5.1.1");
        UUID subject =
                sql.sql("select subject_id from notice").query(UUID.class).single();
        Visitor.signedIn(port, "admin@s2s.example")
                .post("/admin/notices/again", Map.of("subject", subject.toString(), "kind", "FILE_ARRIVED"));
        assertThat(state()).isEqualTo("WAITING");
    }

    private String send() throws Exception {
        String reference = drake().upload(aLeaver()).reference();
        while (sender.sendDue()) {}
        return reference;
    }

    private String messageId() throws Exception {
        return SERVER.getReceivedMessagesForDomain("thetford.example")[0].getMessageID();
    }

    private void comesBack(String action, String status) throws Exception {
        deliver(report(action, status, messageId()));
        bounces.readMailbox();
    }

    private void deliver(String text) throws Exception {
        mailbox.deliver(new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII))));
    }

    private int left() throws Exception {
        return SERVER.getManagers().getImapHostManager().getInbox(mailbox).getMessageCount();
    }

    /** As RFC 3464 has it. */
    private static String report(String action, String status, String messageId) {
        return """
                From: Mail Delivery System <MAILER-DAEMON@thetford.example>
                To: bounces@s2s.example
                Subject: Undelivered Mail Returned to Sender
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="B"

                --B
                Content-Type: text/plain

                Your message could not be delivered.

                --B
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.thetford.example

                Final-Recipient: rfc822; office@thetford.example
                Action: %s
                Status: %s
                Diagnostic-Code: smtp; 550 5.1.1 user unknown

                --B
                Content-Type: text/rfc822-headers

                From: s2s@localhost
                Message-ID: %s

                --B--
                """.formatted(action, status, messageId).replace("\n", "\r\n");
    }

    private String state() {
        return sql.sql("select state from notice where kind = 'FILE_ARRIVED' order by changed_at limit 1")
                .query(String.class)
                .single();
    }

    private Visitor drake() {
        return Visitor.signedIn(port, "office@drake.example");
    }

    private Visitor thetford() {
        return Visitor.signedIn(port, "office@thetford.example");
    }
}
