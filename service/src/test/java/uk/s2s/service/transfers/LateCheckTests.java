package uk.s2s.service.transfers;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.web.TestCtf.aLeaver;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.vault.IdentifierIndex;
import uk.s2s.service.web.Answer;
import uk.s2s.service.web.TestCtf;
import uk.s2s.service.web.Visitor;

/** Every file counts as large here. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"s2s.background=false", "s2s.checked-at-once=1B"})
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class LateCheckTests {

    @LocalServerPort
    int port;

    @Autowired
    LateChecks checks;

    @Autowired
    JdbcClient sql;

    @Autowired
    IdentifierIndex index;

    @Test
    void largeFileArrivesOnceItIsChecked() {
        Visitor sender = Visitor.signedIn(port, "office@drake.example");
        Visitor receiver = Visitor.signedIn(port, "office@thetford.example");
        TestCtf file = aLeaver().pupils(3);
        Answer answer = sender.upload(file);
        assertThat(answer.text()).contains("Received", "checked in the background");
        assertThat(receiver.get("/transfers/" + answer.reference()).status()).isEqualTo(404);

        assertThat(checks.checkOne()).isTrue();
        assertThat(receiver.get("/transfers/" + answer.reference()).text()).contains("Awaiting collection", "Zoëc");
        assertThat(checks.checkOne()).isFalse();
    }

    @Test
    void refusedAfterUploadTellsTheSenderAndKeepsNothing() {
        Visitor sender = Visitor.signedIn(port, "office@drake.example");
        String reference = sender.upload(aLeaver().bornOn("2011-02-30")).reference();
        assertThat(checks.checkOne()).isTrue();

        assertThat(sender.get("/transfers/" + reference + "/history").text()).contains("Refused by the checks");
        assertThat(sender.get("/transfers/" + reference + "/download").status()).isEqualTo(409);
        assertThat(sql.sql("select count(*) from notice where kind = 'FILE_REFUSED'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void theSenderOfARefusedFileReadsWhatToCorrect() {
        Visitor sender = Visitor.signedIn(port, "office@drake.example");
        String reference =
                sender.upload(aLeaver().pupils(2).bornOn("2011-02-30")).reference();
        checks.checkOne();
        assertThat(sender.get("/transfers/" + reference).text())
                .contains("What has to be corrected", "Pupil 1", "Pupil 2", "date-of-birth-impossible");
        assertThat(Visitor.signedIn(port, "transfers@norfolk.example")
                        .get("/transfers/" + reference)
                        .text())
                .doesNotContain("What has to be corrected", "Pupil 1");
    }

    @Test
    void theSenderOfALargeFileOfLostPupilsReadsHowToSplitIt() {
        Visitor sender = Visitor.signedIn(port, "office@drake.example");
        String reference = sender.upload(aLeaver().to("XXXXXXX").pupils(2)).reference();
        checks.checkOne();
        assertThat(sender.get("/transfers/" + reference).text())
                .contains("lost-pupil-not-alone", "./s2s split FILE --out FOLDER");
    }

    @Test
    void aRefusedFileStaysAsideWhileALegalHoldIsOnAPupil() {
        TestCtf file = aLeaver().bornOn("2011-02-30");
        UUID hold = UUID.randomUUID();
        sql.sql(
                        "insert into legal_hold (id, pupil_hash, reason, placed_by, placed_at) values (?, ?, 'a claim', ?, now())")
                .params(hold, index.hash(file.upn(0)), UUID.randomUUID())
                .update();
        Visitor sender = Visitor.signedIn(port, "office@drake.example");
        String reference = sender.upload(file).reference();
        checks.checkOne();
        assertThat(sender.get("/transfers/" + reference).text()).contains("date-of-birth-impossible");
        assertThat(sql.sql("select count(*) from content_held_back where reference = ?")
                        .param(reference)
                        .query(Integer.class)
                        .single())
                .isOne();
        sql.sql("delete from legal_hold where id = ?").param(hold).update();
    }

    @Test
    void theFilePageOfAnUncheckedFileWaitsForTheChecks() {
        Visitor sender = Visitor.signedIn(port, "office@drake.example");
        String reference = sender.upload(aLeaver()).reference();
        Answer page = sender.get("/transfers/" + reference);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Being checked", "not counted yet").doesNotContain("O'Brien");
        assertThat(sender.get("/").text()).doesNotContain("decide where to send");
        checks.checkOne();
    }

    @Test
    void aFileThatCannotBeCheckedKeepsNoOtherWaiting() {
        Visitor sender = Visitor.signedIn(port, "office@drake.example");
        String broken = sender.upload(aLeaver()).reference();
        damage(broken);
        String sound = sender.upload(aLeaver()).reference();

        assertThat(checks.checkOne()).isTrue();
        assertThat(checks.checkOne()).isTrue();
        assertThat(checks.checkOne()).isFalse();
        assertThat(sender.get("/transfers/" + sound).text()).contains("Awaiting collection");
        assertThat(sender.get("/transfers/" + broken).text()).contains("Being checked");
    }

    @Test
    void aFileThatFailsAgainAndAgainIsSeenBySenderAndAdministrator() {
        Visitor sender = Visitor.signedIn(port, "office@drake.example");
        TestCtf file = aLeaver();
        String broken = sender.upload(file).reference();
        damage(broken);
        sql.sql("update transfer set check_attempts = 4 where reference = ?")
                .param(broken)
                .update();
        checks.checkOne();

        assertThat(sender.get("/transfers/" + broken).text()).contains("not been able to check this file yet");
        assertThat(sender.get("/transfers/" + broken + "/history").text()).contains("Could not be checked yet");
        assertThat(Visitor.signedIn(port, "admin@s2s.example").get("/").text())
                .contains("Files that cannot be checked", file.fileName());
    }

    @Test
    void aFileIsWithdrawnBeforeItIsChecked() {
        Visitor sender = Visitor.signedIn(port, "office@drake.example");
        String reference = sender.upload(aLeaver()).reference();
        sender.post("/transfers/" + reference + "/withdraw", Map.of());
        assertThat(sender.get("/transfers/" + reference).text()).contains("Not sent");
        assertThat(Visitor.signedIn(port, "office@thetford.example")
                        .get("/transfers/" + reference)
                        .status())
                .isEqualTo(404);
        assertThat(checks.checkOne()).isFalse();
    }

    private void damage(String reference) {
        sql.sql("delete from content_chunk where id = (select id from transfer where reference = ?)")
                .param(reference)
                .update();
    }
}
