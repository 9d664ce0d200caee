package uk.s2s.service.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.web.TestCtf.aLeaver;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.jobs.TurnedClock;
import uk.s2s.service.transfers.TransferEvent.Actor;
import uk.s2s.service.transfers.TransferEvent.TransferDiscarded;
import uk.s2s.service.web.TestCtf;
import uk.s2s.service.web.Visitor;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "s2s.background=false")
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class NoticeTests {

    @RegisterExtension
    static final GreenMailExtension SERVER =
            new GreenMailExtension(new ServerSetup(FreePort.any(), "localhost", "smtp")).withPerMethodLifecycle(false);

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        properties.add("S2S_SMTP_HOST", () -> "localhost");
        properties.add("S2S_SMTP_PORT", () -> SERVER.getSmtp().getPort());
        properties.add("S2S_SMTP_TLS", () -> "none");
    }

    @TestConfiguration
    static class Time {

        @Bean
        @Primary
        TurnedClock turnedClock() {
            return new TurnedClock(Instant.now().toString());
        }
    }

    private static final SchoolNumber DRAKE = new SchoolNumber("9262377");

    @LocalServerPort
    int port;

    @Autowired
    NoticeSender sender;

    @Autowired
    NoticeStore store;

    @Autowired
    NoticeCleanUp cleanUp;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TurnedClock clock;

    Visitor oldSchool;

    @BeforeEach
    void emptyMailboxes() throws Exception {
        clock.turn(Duration.ofMinutes(2)); // a mail server that was down is asked again
        sql.sql("delete from notice").update();
        sql.sql("""
                        insert into notice_address (organisation, address, verified_at)
                        values ('9262377', 'office@drake.example', now()), ('9266910', 'office@thetford.example', now())
                        on conflict do nothing
                        """).update();
        SERVER.purgeEmailFromAllMailboxes();
        oldSchool = Visitor.signedIn(port, "office@drake.example");
    }

    @Test
    void arrivalNamesSenderAndFileAndNoPupil() throws Exception {
        TestCtf file = aLeaver();
        oldSchool.upload(file);
        sendAllDue();

        MimeMessage mail = SERVER.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("A file from Drake Primary School is waiting for you");
        assertThat(mail.getAllRecipients()[0]).hasToString("office@thetford.example");
        assertThat(mail.getContent().toString())
                .contains(file.fileName(), "The Thetford Academy (9266910)")
                .doesNotContain("Zoë", "Brien", file.upn(0));
    }

    @Test
    void rejectionTellsTheSenderWithoutTheReason() throws Exception {
        String reference = oldSchool.upload(aLeaver()).reference();
        Visitor.signedIn(port, "office@thetford.example")
                .post("/transfers/" + reference + "/reject", Map.of("reason", "Zoë is on our roll already"));
        sendAllDue();

        MimeMessage mail = SERVER.getReceivedMessagesForDomain("drake.example")[0];
        assertThat(mail.getSubject()).isEqualTo("Your file to The Thetford Academy was rejected");
        assertThat(mail.getContent().toString()).contains(reference).doesNotContain("Zoë");
    }

    @Test
    void withdrawalTellsTheReceiver() throws Exception {
        String reference = oldSchool.upload(aLeaver()).reference();
        oldSchool.post("/transfers/" + reference + "/withdraw", Map.of());
        sendAllDue();
        assertThat(SERVER.getReceivedMessages())
                .extracting(MimeMessage::getSubject)
                .contains("A file from Drake Primary School was withdrawn");
    }

    @Test
    void twoNodesSendEachNoticeOnce() {
        for (int file = 0; file < 12; file++) {
            oldSchool.upload(aLeaver());
        }
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(this::sendAllDue), CompletableFuture.runAsync(this::sendAllDue))
                .join();
        sendAllDue();
        assertThat(SERVER.getReceivedMessages()).hasSize(12);
    }

    @Test
    void serverThatIsDownIsTriedAgainLater() {
        SERVER.stop();
        oldSchool.upload(aLeaver());
        sendAllDue();
        assertThat(state()).isEqualTo("WAITING");
        SERVER.start();

        sendAllDue();
        assertThat(SERVER.getReceivedMessages()).isEmpty();
        clock.turn(Duration.ofMinutes(2));
        sendAllDue();
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        assertThat(state()).isEqualTo("SENT");
    }

    @Test
    void noticeOfADeadNodeIsNotRepeated() {
        oldSchool.upload(aLeaver());
        sql.sql("update notice set state = 'SENDING', changed_at = ?")
                .param(clock.instant().atOffset(java.time.ZoneOffset.UTC))
                .update();
        clock.turn(Duration.ofMinutes(11));
        sendAllDue();
        assertThat(state()).isEqualTo("UNCONFIRMED");
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    @Test
    void claimGrowsNotOldWhileItsOwnerIsBusyWithOthers() {
        oldSchool.upload(aLeaver());
        oldSchool.upload(aLeaver());
        assertThat(sender.sendDue()).isTrue();
        assertThat(sql.sql("select state from notice").query(String.class).list())
                .containsExactlyInAnyOrder("SENT", "WAITING");
    }

    @Test
    void claimThatWasLostIsNotSettledByItsFormerOwner() {
        oldSchool.upload(aLeaver());
        Notice claimed = store.claim(1, clock.instant()).get(0);
        clock.turn(Duration.ofMinutes(11));
        sendAllDue();
        store.tryAgain(claimed, "late", clock.instant(), clock.instant());
        assertThat(state()).isEqualTo("UNCONFIRMED");
    }

    @Test
    void downServerIsAskedByOneNoticeAMinuteAndShown() {
        SERVER.stop();
        oldSchool.upload(aLeaver());
        oldSchool.upload(aLeaver());
        sendAllDue();
        assertThat(sql.sql("select sum(attempts) from notice")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(administrator().get("/admin/notices").text())
                .contains("2 e-mails are waiting", "The mail server could not be reached, or did not let us in.");
        SERVER.start();
        clock.turn(Duration.ofMinutes(2));
        sendAllDue();
        assertThat(SERVER.getReceivedMessages()).hasSize(2);
    }

    @Test
    void mailNamesTheFileInItsProperForm() throws Exception {
        TestCtf file = aLeaver();
        oldSchool.upload(file.fileName().replace("_CTF_", "_ctf_"), file.bytes(), "send");
        sendAllDue();
        assertThat(SERVER.getReceivedMessages()[0].getContent().toString()).contains("File: " + file.fileName());
    }

    @Test
    void refusedFileForNobodyInParticularIsToldOf() throws Exception {
        oldSchool.upload(aLeaver().to("XXXXXXX"));
        store.add(subjectOf("XXXXXXX"), NoticeKind.FILE_REFUSED, DRAKE, null, null, clock.instant());
        sendAllDue();
        assertThat(SERVER.getReceivedMessages()[0].getSubject()).isEqualTo("Your file to XXXXXXX was not sent");
    }

    @Test
    void noticeThatCannotBeWrittenHoldsUpNoOther() {
        store.add(UUID.randomUUID(), NoticeKind.FILE_REFUSED, DRAKE, null, null, clock.instant());
        oldSchool.upload(aLeaver());
        sendAllDue();
        assertThat(sql.sql("select state from notice").query(String.class).list())
                .containsExactlyInAnyOrder("FAILED", "SENT");
    }

    @Test
    void fileGivenUpForWantOfADecisionIsToldToItsSender() throws Exception {
        oldSchool.upload(aLeaver());
        UUID transfer = subjectOf("9266910");
        Actor sender = new Actor(UUID.randomUUID(), "9262377");
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new TransferDiscarded(transfer, sender, clock.instant()));
            events.publishEvent(new TransferDiscarded(transfer, null, clock.instant()));
        });
        sendAllDue();
        assertThat(SERVER.getReceivedMessagesForDomain("drake.example"))
                .extracting(MimeMessage::getSubject)
                .containsExactly("Your file to The Thetford Academy (9266910) was not sent");
    }

    @Test
    void addressGivenLateBringsNoNewsOfFilesLongWithdrawn() {
        String reference = oldSchool.upload(aLeaver().to("9352003")).reference();
        sendAllDue();
        oldSchool.post("/transfers/" + reference + "/withdraw", Map.of());
        clock.turn(Duration.ofDays(4));
        sql.sql("insert into notice_address values ('9352003', 'office@forest.example', now()) on conflict do nothing")
                .update();
        store.sendWhatLackedAnAddress(new SchoolNumber("9352003"), clock.instant());
        sendAllDue();
        sql.sql("delete from notice_address where organisation = '9352003'").update();
        assertThat(sql.sql("select state from notice where kind = 'FILE_ARRIVED'")
                        .query(String.class)
                        .single())
                .isEqualTo("NOT_NEEDED");
    }

    @Test
    void sendingAgainIsWrittenDown() {
        oldSchool.upload(aLeaver());
        sql.sql("update notice set state = 'FAILED'").update();
        UUID subject =
                sql.sql("select subject_id from notice").query(UUID.class).single();
        Map<String, String> form = Map.of("subject", subject.toString(), "kind", "FILE_ARRIVED");
        administrator().post("/admin/notices/again", form);
        administrator().post("/admin/notices/again", form);
        assertThat(state()).isEqualTo("WAITING");
        assertThat(sql.sql("select count(*) from audit_entry where action = 'NoticeSentAgain' and transfer = ?")
                        .param(subject)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatWasDeliveredIsForgottenAfterItsTime() {
        oldSchool.upload(aLeaver());
        oldSchool.upload(aLeaver().to("9352003"));
        sendAllDue();
        clock.turn(NoticeCleanUp.SENT_KEPT.minusDays(1));
        cleanUp.forgetOld();
        assertThat(sql.sql("select state from notice").query(String.class).list())
                .containsExactlyInAnyOrder("SENT", "NOT_SENT");
        clock.turn(Duration.ofDays(2));
        cleanUp.forgetOld();
        assertThat(state()).isEqualTo("NOT_SENT");
    }

    @Test
    void organisationWithoutAddressIsShownToTheAdministrator() {
        TestCtf file = aLeaver().to("9352003");
        assertThat(oldSchool.upload(file).text()).contains("has given no e-mail address for notices");
        sendAllDue();
        assertThat(state()).isEqualTo("NOT_SENT");
        assertThat(Visitor.signedIn(port, "admin@s2s.example")
                        .get("/admin/notices")
                        .text())
                .contains("Forest Academy (9352003)", "no verified address");
    }

    @Test
    void mailboxIsNotServedBesideAMailServer() {
        assertThat(oldSchool.get("/development/mailbox").status()).isEqualTo(404);
    }

    /** The transfer that was sent there last. */
    private UUID subjectOf(String destination) {
        return sql.sql("select id from transfer where destination = ? order by id desc limit 1")
                .param(destination)
                .query(UUID.class)
                .single();
    }

    private Visitor administrator() {
        return Visitor.signedIn(port, "admin@s2s.example");
    }

    private void sendAllDue() {
        boolean more = true;
        while (more) {
            more = sender.sendDue();
        }
    }

    private String state() {
        return sql.sql("select state from notice").query(String.class).single();
    }
}
