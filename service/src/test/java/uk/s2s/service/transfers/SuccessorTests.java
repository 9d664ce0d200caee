package uk.s2s.service.transfers;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.web.TestCtf.aLeaver;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
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
import uk.s2s.service.web.Visitor;

/** A file for a school that has closed: the sender is asked, once. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class SuccessorTests {

    private static final String CLOSED = "9262198";
    private static final String SUCCESSOR = "9263107";
    private static final String DRAKE = "9262377";
    private static final Map<String, String> SEND = Map.of("decision", "send", "to", SUCCESSOR);
    private static final Map<String, String> DISCARD = Map.of("decision", "discard");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    Visitor school;

    @BeforeEach
    void sender() {
        school = Visitor.signedIn(port, "office@drake.example");
    }

    @AfterEach
    void restoreDirectory() {
        successorBecomes(SUCCESSOR);
    }

    @Test
    void theHomePageCountsTheQuestion() {
        String question = "addressed to a closed school: decide where to send";
        String reference = isAsked();
        assertThat(school.get("/").text()).contains(question);
        decide(reference, DISCARD);
        assertThat(school.get("/").text()).doesNotContain(question);
    }

    @Test
    void sendingTwiceSendsOnce() {
        String reference = isAsked();
        decide(reference, SEND);
        Answer again = decide(reference, SEND);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.path()).endsWith("/receipt");
        assertThat(school.get("/transfers/" + reference + "/history").text())
                .containsOnlyOnce("Sent to the successor of a closed school instead");
    }

    @Test
    void notSendingTwiceIsAnsweredLikeOnce() {
        String reference = isAsked();
        decide(reference, DISCARD);
        assertThat(decide(reference, DISCARD).status()).isEqualTo(200);
    }

    @Test
    void thereIsNoProofOfAFileThatWasNotSent() {
        String reference = isAsked();
        assertThat(school.get("/transfers/" + reference + "/receipt").text())
                .contains("waiting for your decision", "Waiting for the sender's decision since ")
                .doesNotContain("has stored this file durably");
        decide(reference, DISCARD);
        assertThat(school.get("/transfers/" + reference + "/receipt").text())
                .doesNotContain("has stored this file durably");
    }

    @Test
    void aDecisionIsNotTurnedRoundAfterwards() {
        String reference = isAsked();
        decide(reference, DISCARD);
        Answer other = decide(reference, SEND);
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.text()).contains("not waiting for a decision any more");
    }

    @Test
    void theQuestionLeadsToTheFileOnceItIsAnswered() {
        String reference = isAsked();
        decide(reference, SEND);
        assertThat(school.get("/transfers/" + reference + "/successor").path()).isEqualTo("/transfers/" + reference);
    }

    @Test
    void aDirectoryRenewedMeanwhileAsksAgain() {
        String reference = isAsked();
        successorBecomes("9266910");
        assertThat(decide(reference, SEND).text()).contains("names another successor", "Nothing was sent");
        assertThat(school.get("/transfers/" + reference + "/successor").text())
                .contains("Send to The Thetford Academy (9266910) instead");
    }

    @Test
    void aDirectoryWithoutTheSuccessorLeavesTheSenderItsFile() {
        String reference = isAsked();
        successorBecomes(CLOSED);
        Answer page = school.get("/transfers/" + reference);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("names no single successor any more", "Do not send");
    }

    @Test
    void theSenderIsNeverItsOwnSuccessor() {
        successorBecomes(DRAKE);
        assertThat(school.upload(aLeaver().to(CLOSED)).text())
                .contains("The file was not sent", "Its only successor is your own organisation");
    }

    private String isAsked() {
        Answer answer = school.upload(aLeaver().to(CLOSED));
        assertThat(answer.text()).contains("One question before the file is sent");
        return answer.reference();
    }

    private Answer decide(String reference, Map<String, String> decision) {
        return school.post("/", "/transfers/" + reference + "/successor", decision);
    }

    /** What an import of the register may change. */
    private void successorBecomes(String number) {
        sql.sql("""
                        update succession set successor = (select urn from establishment where number = :to order by is_open desc limit 1)
                         where predecessor in (select urn from establishment where number = :closed)
                        """).param("to", number).param("closed", CLOSED).update();
    }
}
