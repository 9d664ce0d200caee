package uk.s2s.service.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.web.TestCtf.aLeaver;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import uk.s2s.service.schools.DirectoryEvent.DirectoryRenewed;
import uk.s2s.service.web.Visitor;

/** A school closes or converts while it asks or is asked. */
class FollowingTests extends RequestStory {

    private static final String FORMER = "9253999";

    @Autowired
    Following following;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void openAgain() {
        sql.sql("delete from succession where predecessor in (select urn from establishment where number in (?, ?))")
                .params(DRAKE, THETFORD)
                .update();
        sql.sql("delete from former_number where number = ?").param(FORMER).update();
        setStatus(DRAKE, 1);
        setStatus(THETFORD, 1);
        isImported();
        sql.sql("update transfer set state = 'WITHDRAWN' where state = 'AWAITING_COLLECTION'")
                .update();
    }

    @Test
    void successorIsToldSeesTheRequestAndAnswersIt() {
        String request = ask();
        closes(DRAKE, "", FOREST);
        follow();
        assertThat(told("MADE")).containsExactly(DRAKE, FOREST);
        Visitor forest = Visitor.signedIn(port, "office@forest.example");
        assertThat(forest.get("/").text()).contains("1 request for a pupil's file to answer");
        assertThat(forest.get(request).text())
                .contains("Zoea OBrien Smith", "which took over from Drake Primary School", "14 December 2026");
        forest.upload(aLeaver().from(FOREST));
        assertThat(newSchool.get(request).text()).contains("File sent");
        assertThat(audited()).contains("RequestFollowed");
    }

    @Test
    void whereTheSuccessorIsUncertainTheRequestStaysAndItsAskerIsShownWhomToAsk() {
        String request = ask();
        closes(DRAKE, "Result of split", FOREST);
        follow();
        assertThat(oldSchool.get(request).text()).contains("Zoea OBrien Smith");
        assertThat(newSchool.get(request).text()).contains("has closed", "/requests/new?school=" + FOREST);
    }

    @Test
    void requestComesBackToASchoolThatIsOpenAfterAll() {
        String request = ask();
        closes(DRAKE, "", FOREST);
        follow();
        assertThat(oldSchool.get(request).status()).isEqualTo(404);
        setStatus(DRAKE, 1);
        isImported();
        follow();
        assertThat(oldSchool.get(request).text()).contains("Zoea OBrien Smith").doesNotContain("which took over");
    }

    @Test
    void schoolThatGotAnotherNumberIsAskedUnderIt() {
        sql.sql("insert into former_number (number, urn) select ?, min(urn) from establishment where number = ?")
                .params(FORMER, DRAKE)
                .update();
        isImported();
        String request =
                "/requests/" + new RequestsFixture(sql).open(THETFORD, FORMER, "2026-11-20T10:00:00Z", "2026-12-11");
        assertThat(oldSchool.get(request).status()).isEqualTo(404);
        follow();
        assertThat(oldSchool.get(request).text()).contains("Send the file");
    }

    @Test
    void whatIsAskedOfTheSuccessorAlreadyIsNotAskedTwice() {
        String request = ask();
        String other = ask(Map.of("school", FOREST)).path();
        closes(DRAKE, "", FOREST);
        follow();
        assertThat(newSchool.get(request).text()).contains("Withdrawn");
        assertThat(newSchool.get(other).text()).contains("Waiting for an answer");
    }

    @Test
    void schoolsThatBecomeOneAskEachOtherNoMore() {
        String request = ask();
        closes(DRAKE, "", THETFORD);
        follow();
        assertThat(newSchool.get(request).text()).contains("Withdrawn");
    }

    @Test
    void whoeverTookTheAskingSchoolOverGetsTheFile() {
        String request = ask();
        closes(THETFORD, "", FOREST);
        follow();
        Visitor forest = Visitor.signedIn(port, "office@forest.example");
        assertThat(forest.get("/requests?list=by-us").text()).contains("Zoea OBrien Smith");
        oldSchool.upload(aLeaver().to(FOREST));
        assertThat(forest.get(request).text()).contains("File sent");
    }

    @Test
    void forwardedFileTakesItsRequestAlongAndOpensItAgainIfItComesBack() {
        String request = ask();
        String file = oldSchool.upload(aLeaver()).reference();
        closes(THETFORD, "", FOREST);
        String sentOn = oldSchool
                .post("/transfers/" + file + "/forward", Map.of("to", FOREST))
                .path()
                .substring("/transfers/".length());
        Visitor forest = Visitor.signedIn(port, "office@forest.example");
        assertThat(forest.get(request).text())
                .contains("File sent", sentOn, "which took over from The Thetford Academy");
        forest.post("/transfers/" + sentOn + "/reject", Map.of("reason", "Not ours"));
        assertThat(forest.get(request).text()).contains("Waiting for an answer");
    }

    private void follow() {
        while (following.follow()) {}
    }

    /** What an import of the register would write. */
    private void closes(String school, String kind, String heir) {
        setStatus(school, 2);
        sql.sql("""
                        insert into succession (predecessor, successor, kind)
                        select p.urn, s.urn, ? from establishment p, establishment s
                         where p.number = ? and s.number = ? and s.is_open
                        """).params(kind, school, heir).update();
        isImported();
    }

    private void setStatus(String school, int status) {
        sql.sql("update establishment set status = ? where number = ?")
                .params(status, school)
                .update();
    }

    /** By which the directory is no longer remembered as it was. */
    private void isImported() {
        transaction.executeWithoutResult(status -> events.publishEvent(
                new DirectoryRenewed(null, clock.instant(), "edubasealldata.csv", "0".repeat(64), "1 closed")));
    }
}
