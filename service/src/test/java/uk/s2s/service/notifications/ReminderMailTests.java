package uk.s2s.service.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.web.TestCtf.aLeaver;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
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
import uk.s2s.service.chasing.Reminders;
import uk.s2s.service.chasing.StrandedFiles;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.jobs.TurnedClock;
import uk.s2s.service.web.Visitor;

/** A file that nobody collects, as days go by. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "s2s.background=false")
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class ReminderMailTests {

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
            return new TurnedClock(MONDAY.toString());
        }
    }

    /** In the midst of a term, so that Wednesday is the second school day. */
    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");

    private static final String REMINDER = "Reminder: a file from Drake Primary School is waiting for you";
    private static final String TOLD = "The Thetford Academy has not collected a file";

    @LocalServerPort
    int port;

    @Autowired
    Reminders reminders;

    @Autowired
    StrandedFiles stranded;

    @Autowired
    NoticeSender sender;

    @Autowired
    JdbcClient sql;

    @Autowired
    TurnedClock clock;

    @BeforeEach
    void begin() throws Exception {
        clock.turn(Duration.between(clock.instant(), MONDAY));
        sql.sql("delete from notice").update();
        sql.sql("delete from chase").update();
        SERVER.purgeEmailFromAllMailboxes();
    }

    @Test
    void receiverIsRemindedOnThreeSchoolDaysAndThenTheAuthorityIsTold() throws Exception {
        String reference = send("9266910");
        assertThat(subjectsAfterDays(1)).isEmpty();
        assertThat(subjectsAfterDays(1)).containsExactly(REMINDER); // Wednesday
        assertThat(subjectsAfterDays(4)).isEmpty(); // Sunday
        assertThat(subjectsAfterDays(1)).containsExactly(REMINDER);
        assertThat(subjectsAfterDays(6)).isEmpty();
        assertThat(subjectsAfterDays(1)).containsExactly(REMINDER);
        assertThat(SERVER.getReceivedMessages()[0].getContent().toString())
                .contains(reference, "nobody has collected")
                .doesNotContain("Zoë", "Brien");
        assertThat(subjectsAfterDays(6)).isEmpty();
        assertThat(subjectsAfterDays(1)).containsExactly(TOLD);
        assertThat(SERVER.getReceivedMessages()[0].getAllRecipients()[0]).hasToString("transfers@norfolk.example");
        assertThat(subjectsAfterDays(30)).isEmpty();

        assertThat(drake().get("/transfers/" + reference).text())
                .contains("Receiver reminded 3 times, last on ", "Local authority told on ");
        assertThat(drake().pagesOf("/sent")).contains("Receiver reminded 3 times, last on ");
        assertThat(drake().get("/transfers/" + reference + "/history").text())
                .contains(
                        "Reminder 1 to The Thetford Academy (9266910)",
                        "Reminder 3 to The Thetford Academy (9266910)",
                        "Local authority told that the file is not collected",
                        "Norfolk (926LLLL)");
    }

    @Test
    void authoritiesOfBothSidesAreTold() throws Exception {
        send("9352003");
        waitUntilAuthoritiesAreTold();
        assertThat(Arrays.stream(SERVER.getReceivedMessages())
                        .map(ReminderMailTests::receiver)
                        .toList())
                .containsExactlyInAnyOrder("transfers@norfolk.example", "transfers@suffolk.example");
    }

    @Test
    void fileCollectedMeanwhileIsNotChased() throws Exception {
        String reference = send("9266910");
        assertThat(subjectsAfterDays(2)).containsExactly(REMINDER);
        collect(reference);
        assertThat(subjectsAfterDays(30)).isEmpty();
        assertThat(sql.sql("select count(*) from chase").query(Integer.class).single())
                .isZero();
        assertThat(drake().get("/transfers/" + reference).text()).doesNotContain("Receiver reminded");
    }

    @Test
    void reminderThatHasNotLeftWhenTheFileIsCollectedDoesNot() throws Exception {
        String reference = send("9266910");
        clock.turn(Duration.ofDays(2));
        reminders.remindDue();
        collect(reference);
        sendAllDue();
        assertThat(SERVER.getReceivedMessages()).isEmpty();
        assertThat(sql.sql("select state from notice where kind = 'FILE_REMINDER'")
                        .query(String.class)
                        .single())
                .isEqualTo("NOT_NEEDED");
    }

    @Test
    void fileAcceptedAndNotConfirmedIsRemindedOfInItsOwnWords() throws Exception {
        String reference = send("9266910");
        Visitor.signedIn(port, "office@thetford.example").post("/transfers/" + reference + "/accept", Map.of());
        assertThat(subjectsAfterDays(2)).containsExactly(REMINDER);
        assertThat(SERVER.getReceivedMessages()[0].getContent().toString())
                .contains("nobody has confirmed as downloaded");
    }

    @Test
    void twoNodesRemindOfEachFileOnce() throws Exception {
        for (int file = 0; file < 8; file++) {
            send("9266910");
        }
        clock.turn(Duration.ofDays(2));
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(this::remindAll), CompletableFuture.runAsync(this::remindAll))
                .join();
        sendAllDue();
        assertThat(SERVER.getReceivedMessages()).hasSize(8);
    }

    @Test
    void serviceThatWasStoppedOverChristmasRemindsOnceADayAndLeavesNothingOut() throws Exception {
        send("9266910");
        assertThat(subjectsAfterDays(45)).containsExactly(REMINDER); // Thursday, 7 January
        remindAll();
        assertThat(subjectsAfterDays(1)).containsExactly(REMINDER);
        assertThat(subjectsAfterDays(2)).isEmpty();
        assertThat(subjectsAfterDays(1)).containsExactly(REMINDER);
        assertThat(subjectsAfterDays(1)).containsExactly(TOLD);
        assertThat(subjectsAfterDays(1)).isEmpty();
    }

    @Test
    void remarkSaysThatNoE_mailReachedTheReceiver() throws Exception {
        String reference = send("9266910");
        subjectsAfterDays(2);
        subjectsAfterDays(5);
        sql.sql("""
                        update notice set state = 'BOUNCED' where (subject_id, kind) in
                            (select subject_id, kind from notice where kind = 'FILE_REMINDER' order by created_at limit 1)
                        """).update();
        assertThat(drake().get("/transfers/" + reference).text()).contains("1 of 2 e-mails did not reach it");
        sql.sql("update notice set state = 'NOT_SENT' where kind = 'FILE_REMINDER'")
                .update();
        assertThat(drake().get("/transfers/" + reference).text())
                .contains("Receiver reminded 2 times, last on ", "(no e-mail reached it)");
    }

    @Test
    void fileThatCannotBeRemindedOfIsPutOffAndStopsNoOther() throws Exception {
        String broken = send("9266910");
        send("9266910");
        sql.sql("update transfer set destination = 'QQQQQQQ' where reference = ?")
                .param(broken)
                .update();
        assertThat(subjectsAfterDays(2)).containsExactly(REMINDER);
        sql.sql("update transfer set destination = '9266910' where reference = ?")
                .param(broken)
                .update();
        remindAll();
        sendAllDue();
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        clock.turn(Duration.ofHours(2));
        remindAll();
        sendAllDue();
        assertThat(SERVER.getReceivedMessages()).hasSize(2);
    }

    @Test
    void authorityThatTookOverFromAnEndedOneIsTold() throws Exception {
        String reference = send("9266910");
        sql.sql(
                        "insert into local_authority (code, name) values ('839', 'Bournemouth, Christchurch and Poole') on conflict do nothing")
                .update();
        sql.sql("update transfer set destination = '8362000' where reference = ?")
                .param(reference)
                .update();
        waitUntilAuthoritiesAreTold();
        assertThat(sql.sql("select organisation from notice where kind = 'FILE_NOT_COLLECTED'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("839LLLL", "926LLLL");
    }

    @Test
    void fileForAnAuthorityIsToldToTheSendersAuthorityAlone() throws Exception {
        send("935LLLL");
        waitUntilAuthoritiesAreTold();
        assertThat(Arrays.stream(SERVER.getReceivedMessages())
                        .map(ReminderMailTests::receiver)
                        .toList())
                .containsExactly("transfers@norfolk.example");
    }

    @Test
    void senderIsToldWhatToDoAboutAFileThatWaitsForAClosedSchool() throws Exception {
        String reference = send("9266910");
        sql.sql("update transfer set destination = '8362001' where reference = ?")
                .param(reference)
                .update();
        stranded.tellSenders();
        clock.turn(Duration.ofDays(4));
        stranded.tellSenders();
        sendAllDue();
        MimeMessage mail = Arrays.stream(SERVER.getReceivedMessages())
                .filter(one -> subject(one).equals("Your file to 8362001 waits at a closed school"))
                .findFirst()
                .orElseThrow();
        assertThat(receiver(mail)).isEqualTo("office@drake.example");
        assertThat(mail.getContent().toString())
                .contains(reference, "withdraw the file and send it to that school")
                .doesNotContain("Brien");
    }

    private void waitUntilAuthoritiesAreTold() throws Exception {
        for (int days : new int[] {2, 5, 7, 7}) {
            subjectsAfterDays(days);
        }
    }

    private static String receiver(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Sends a file and takes the notice of its arrival out of the way. */
    private String send(String to) throws Exception {
        String reference = drake().upload(aLeaver().to(to)).reference();
        sendAllDue();
        SERVER.purgeEmailFromAllMailboxes();
        return reference;
    }

    private void collect(String reference) {
        Visitor receiver = Visitor.signedIn(port, "office@thetford.example");
        receiver.post("/transfers/" + reference + "/accept", Map.of());
        receiver.get("/transfers/" + reference + "/download");
        receiver.post("/transfers/" + reference + "/confirm", Map.of("worked", "yes"));
    }

    private List<String> subjectsAfterDays(int days) throws Exception {
        SERVER.purgeEmailFromAllMailboxes();
        clock.turn(Duration.ofDays(days));
        remindAll();
        sendAllDue();
        return Arrays.stream(SERVER.getReceivedMessages())
                .map(ReminderMailTests::subject)
                .toList();
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private void remindAll() {
        while (reminders.remindDue()) {}
    }

    private void sendAllDue() {
        while (sender.sendDue()) {}
    }

    private Visitor drake() {
        return Visitor.signedIn(port, "office@drake.example");
    }
}
