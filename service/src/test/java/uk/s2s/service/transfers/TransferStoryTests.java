package uk.s2s.service.transfers;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.web.TestCtf.aLeaver;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.web.Answer;
import uk.s2s.service.web.TestCtf;
import uk.s2s.service.web.Visitor;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class TransferStoryTests {

    @LocalServerPort
    int port;

    @Autowired
    TransferStore store;

    @Autowired
    JdbcClient sql;

    Visitor oldSchool;
    Visitor newSchool;

    @BeforeEach
    void twoSchools() {
        oldSchool = Visitor.signedIn(port, "office@drake.example");
        newSchool = Visitor.signedIn(port, "office@thetford.example");
    }

    @Test
    void leaverReachesTheNewSchool() {
        TestCtf file = aLeaver();
        String reference = sends(file);

        assertThat(newSchool.pagesOf("/to-collect")).contains(file.fileName(), "Drake Primary School");
        assertThat(newSchool.get("/transfers/" + reference).text()).contains("O'Brien-Śmith", "Awaiting collection");
        accepts(reference);
        assertThat(newSchool.get("/transfers/" + reference + "/download").bytes())
                .isEqualTo(file.bytes());
        answers(reference, "yes");

        assertThat(newSchool.pagesOf("/collected")).contains(file.fileName());
        assertThat(oldSchool.get("/transfers/" + reference + "/history").text())
                .contains("Uploaded and stored", "Accepted", "Downloaded", "Download confirmed", "Tomasz Lindqvist");
    }

    @Test
    void pupilIsShownInWords() {
        String reference = sends(aLeaver());
        assertThat(newSchool.get("/transfers/" + reference + "/pupils/1").text())
                .contains("Fairweather", "1 Invented Row", "Anne Marie", "9 March 2015")
                .doesNotContain("&lt;");
        assertThat(newSchool.get("/transfers/" + reference + "/pupils/2").status())
                .isEqualTo(404);
    }

    @Test
    void rejectedFileTellsTheSenderWhy() {
        String reference = sends(aLeaver());
        newSchool.post(
                "/transfers/" + reference + "/reject",
                "/transfers/" + reference + "/reject",
                Map.of("reason", "Entered by hand"));

        assertThat(oldSchool.get("/transfers/" + reference).text()).contains("Rejected", "Entered by hand");
        assertThat(newSchool.get("/transfers/" + reference).text())
                .contains("Entered by hand")
                .doesNotContain("O'Brien-Śmith");
        assertThat(newSchool.get("/transfers/" + reference + "/download").status())
                .isEqualTo(403);
    }

    @Test
    void theReasonOfARejectionIsForItsTwoSidesOnly() {
        String reference = sends(aLeaver());
        newSchool.post("/transfers/" + reference + "/reject", Map.of("reason", "Entered by hand"));

        for (String other : List.of("transfers@norfolk.example", "admin@s2s.example")) {
            Visitor onlooker = Visitor.signedIn(port, other);
            assertThat(onlooker.get("/transfers/" + reference).text()).contains("Rejected");
            assertThat(onlooker.get("/transfers/" + reference).text()).doesNotContain("Entered by hand");
            assertThat(onlooker.get("/transfers/" + reference + "/history").text())
                    .doesNotContain("Entered by hand");
        }
    }

    @Test
    void rejectingNeedsAReason() {
        String reference = sends(aLeaver());
        Answer answer = newSchool.post(
                "/transfers/" + reference + "/reject", "/transfers/" + reference + "/reject", Map.of("reason", "  "));
        assertThat(answer.text()).contains("Error: Reject this file", "Enter why you reject the file");
    }

    @Test
    void withdrawnFileCannotBeAcceptedAnyMore() {
        String reference = sends(aLeaver());
        oldSchool.post("/transfers/" + reference + "/withdraw", "/transfers/" + reference + "/withdraw", Map.of());

        Answer late = accepts(reference);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("withdrawn");
        assertThat(newSchool.get("/transfers/" + reference).text()).doesNotContain("O'Brien-Śmith");
        assertThat(newSchool.get("/transfers/" + reference + "/pupils/1").status())
                .isEqualTo(403);
    }

    @Test
    void receiptSaysWhereTheFileStands() {
        String reference = sends(aLeaver());
        assertThat(oldSchool.get("/transfers/" + reference + "/receipt").text())
                .contains("has stored this file durably", "Awaiting collection since ");
    }

    @Test
    void receiptOfAWithdrawnFileProvesNothing() {
        String reference = sends(aLeaver());
        oldSchool.post("/transfers/" + reference + "/withdraw", Map.of());
        assertThat(oldSchool.get("/transfers/" + reference + "/receipt").text())
                .contains("it is withdrawn", "Withdrawn since ")
                .doesNotContain("has stored this file durably");
    }

    @Test
    void stepsOfOneMomentKeepTheirOrder() {
        UUID id = UUID.randomUUID();
        Instant at = Instant.parse("2026-11-22T09:00:00Z");
        List<StepKind> order = List.of(StepKind.UPLOADED, StepKind.ARRIVED, StepKind.WITHDRAWN);
        order.forEach(kind -> store.addStep(id, Step.byService(kind, at, "")));
        sql.sql("update transfer_step set note = 'moved in the table' where transfer_id = ? and step = 'UPLOADED'")
                .param(id)
                .update();
        assertThat(store.steps(id)).extracting(Step::kind).containsExactlyElementsOf(order);
    }

    @Test
    void failedDownloadStaysOpen() {
        String reference = sends(aLeaver());
        accepts(reference);
        newSchool.get("/transfers/" + reference + "/download");
        answers(reference, "no");
        assertThat(newSchool.pagesOf("/to-collect")).contains(reference);
        assertThat(newSchool.get("/transfers/" + reference + "/download").status())
                .isEqualTo(200);
    }

    @Test
    void nothingIsConfirmedThatWasNotDownloaded() {
        String reference = sends(aLeaver());
        assertThat(answers(reference, "no").status()).isEqualTo(409);
        accepts(reference);

        Answer early = answers(reference, "yes");
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.text()).contains("Download the file first");
        assertThat(answers(reference, "no").status()).isEqualTo(409);
        assertThat(oldSchool.get("/transfers/" + reference + "/history").text())
                .doesNotContain("Download confirmed", "reported as not successful");
    }

    @Test
    void askingForTheFactsOfADownloadIsNoDownload() {
        String reference = sends(aLeaver());
        accepts(reference);
        assertThat(newSchool.head("/transfers/" + reference + "/download").status())
                .isEqualTo(200);
        assertThat(oldSchool.get("/transfers/" + reference + "/history").text()).doesNotContain("Downloaded");
    }

    @Test
    void downloadNeedsAcceptanceFirst() {
        String reference = sends(aLeaver());
        assertThat(newSchool.get("/transfers/" + reference + "/download").status())
                .isEqualTo(409);
    }

    @Test
    void checkOnlyKeepsNothing() {
        TestCtf file = aLeaver();
        Answer answer = oldSchool.upload(file.fileName(), file.bytes(), "check");
        assertThat(answer.text()).contains("This file can be sent", "nothing is kept");
        assertThat(oldSchool.pagesOf("/sent")).doesNotContain(file.fileName());
    }

    @Test
    void refusedFileIsExplainedAndNotKept() {
        TestCtf file = aLeaver().bornOn("2010-13-40");
        Answer answer = oldSchool.upload(file);
        assertThat(answer.text()).contains("The file was not sent", "Pupil 1", "Show technical information");
        assertThat(oldSchool.pagesOf("/sent")).doesNotContain(file.fileName());
    }

    @Test
    void aThirdSchoolIsToldThatThereIsNoSuchFile() {
        String reference = sends(aLeaver());
        Visitor third = Visitor.signedIn(port, "office@forest.example");
        Answer hidden = third.get("/transfers/" + reference);
        Answer absent = third.get("/transfers/0000-0000-0000");
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.textWithoutTokens()).isEqualTo(absent.textWithoutTokens());
    }

    @Test
    void lostPupilsFileIsHeld() {
        TestCtf file = aLeaver().to("XXXXXXX");
        assertThat(oldSchool.upload(file).text()).contains("Taken and kept");
    }

    @Test
    void localAuthoritySendsAsItself() {
        Visitor authority = Visitor.signedIn(port, "transfers@norfolk.example");
        assertThat(authority.upload(aLeaver().from("926LLLL")).text()).contains("File sent");
    }

    @Test
    void somebodyElsesFileIsRefusedWhenOnlyItsHeaderSaysWhose() {
        TestCtf file = aLeaver().from("9266910").to("9352003");
        Answer answer = oldSchool.upload("XXXXXXX_CTF_9352003_011.xml", file.bytes(), "send");
        assertThat(answer.text())
                .contains("The file was not sent", "The header says that this file comes from The Thetford Academy");
    }

    @Test
    void localAuthorityPassesOnAFileOfASchool() {
        Visitor authority = Visitor.signedIn(port, "transfers@norfolk.example");
        TestCtf file = aLeaver();
        assertThat(authority
                        .upload("XXXXXXX_CTF_9266910_012.xml", file.bytes(), "send")
                        .text())
                .contains("File sent");
    }

    @Test
    void ownFileIsTakenThoughItsNameSaysNotWhose() {
        TestCtf file = aLeaver();
        assertThat(oldSchool
                        .upload("XXXXXXX_CTF_9266910_013.xml", file.bytes(), "send")
                        .text())
                .contains("File sent");
    }

    @Test
    void somebodyElsesFileIsRefused() {
        assertThat(oldSchool.upload(aLeaver().from("9266910").to("9352003")).text())
                .contains("The file was not sent", "The Thetford Academy");
    }

    private String sends(TestCtf file) {
        Answer answer = oldSchool.upload(file);
        assertThat(answer.text()).contains("File sent");
        return answer.reference();
    }

    private Answer accepts(String reference) {
        return newSchool.post("/transfers/" + reference + "/accept", Map.of());
    }

    private Answer answers(String reference, String worked) {
        return newSchool.post("/transfers/" + reference + "/confirm", Map.of("worked", worked));
    }
}
