package uk.s2s.service.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.web.TestCtf.aLeaver;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.s2s.service.web.Answer;
import uk.s2s.service.web.TestCtf;
import uk.s2s.service.web.Visitor;

/** A school asks, and a file or an answer comes or does not. */
class RequestTests extends RequestStory {

    @Test
    void requestIsAnsweredInTimeByTheFile() {
        String request = ask();
        assertThat(newSchool.get(request).text()).contains("14 December 2026, 15 school days after it was asked for");
        assertThat(oldSchool.get("/").text()).contains("1 request for a pupil's file to answer");
        assertThat(oldSchool.get(request).text()).contains("Zoea OBrien Smith", "9 March 2015", "Send the file");

        String file = oldSchool.upload(aLeaver()).reference();
        assertThat(newSchool.get(request).text()).contains("File sent", file).doesNotContain("Withdraw the request");
        assertThat(oldSchool.get("/").text()).doesNotContain("to answer");
        assertThat(told("ANSWERED")).containsExactlyInAnyOrder(DRAKE, THETFORD);
        daysPass(60);
        assertThat(told("REMINDER")).isEmpty();
        assertThat(audited()).contains("RequestMade", "RequestAnswered", "RequestSeen");
    }

    @Test
    void theFileOfAnotherPupilClosesNothing() {
        String request = ask();
        oldSchool.upload(aLeaver().bornOn("2014-10-21"));
        assertThat(newSchool.get(request).text()).contains("Waiting for an answer");
    }

    @Test
    void aTwinInTheFileIsNotTakenForThePupilAndNeitherDoesItHinder() {
        String request = ask(Map.of("given", "Zoeb")).path();
        oldSchool.upload(aLeaver());
        assertThat(newSchool.get(request).text()).contains("Waiting for an answer");
        oldSchool.upload(aLeaver().pupils(3));
        assertThat(newSchool.get(request).text()).contains("File sent");
    }

    @Test
    void twoPupilsWhoFitLeaveTheRequestOpen() {
        String request = ask();
        TestCtf file = aLeaver().pupils(2);
        oldSchool.upload(
                file.fileName(),
                new String(file.bytes(), StandardCharsets.UTF_8)
                        .replace("Zoëb", "Zoëa")
                        .getBytes(StandardCharsets.UTF_8),
                "send");
        assertThat(newSchool.get(request).text()).contains("Waiting for an answer");
    }

    @Test
    void aFileForAnotherSchoolClosesNothing() {
        String request = ask();
        oldSchool.upload(aLeaver().to(FOREST));
        assertThat(newSchool.get(request).text()).contains("Waiting for an answer");
    }

    @Test
    void aRejectedFileOpensTheRequestAgain() {
        String request = ask();
        String file = oldSchool.upload(aLeaver()).reference();
        newSchool.post("/transfers/" + file + "/reject", Map.of("reason", "Not ours"));
        assertThat(newSchool.get(request).text()).contains("Waiting for an answer");
        daysPass(14);
        assertThat(told("REMINDER")).as("the clock goes on").isNotEmpty();
        oldSchool = Visitor.signedIn(port, "office@drake.example");
        oldSchool.upload(aLeaver());
        assertThat(told("ANSWERED")).hasSize(4);
    }

    @Test
    void aChildTheyNeverHadIsAnsweredSo() {
        String request = ask();
        oldSchool.post(request + "/answer", Map.of("why", "NEVER_ON_ROLL", "words", "Try <b>Drake Infants</b>"));
        assertThat(newSchool.get(request).text())
                .contains(
                        "Answered without a file",
                        "The pupil was never on our roll",
                        "Try &lt;b&gt;Drake Infants&lt;/b&gt;");
        assertThat(told("DECLINED")).containsExactly(THETFORD);
        assertThat(oldSchool.get(request + "/answer").path()).isEqualTo(request);
    }

    @Test
    void whoHasGoneElsewhereIsAskedForThereByOneClick() {
        String request = ask();
        assertThat(oldSchool
                        .post(request + "/answer", Map.of("why", "GONE_TO_SCHOOL", "school", "935/2003"))
                        .status())
                .isEqualTo(200);
        assertThat(newSchool.get(request).text()).contains("Ask Forest Academy (9352003) instead");
        Answer next = newSchool.post(request + "/ask-on", Map.of());
        assertThat(next.text()).contains("Forest Academy (9352003) has been asked", "Zoea OBrien Smith");
        assertThat(newSchool.post(request + "/ask-on", Map.of()).text()).contains("already");
    }

    @Test
    void sentAlreadyNamesTheFile() {
        String file = oldSchool.upload(aLeaver()).reference();
        String request = ask();
        assertThat(oldSchool
                        .post(request + "/answer", Map.of("why", "ALREADY_SENT", "file", "7QK4-9M2X-C3TD"))
                        .text())
                .contains("You have sent the other school no file with this reference");
        oldSchool.post(request + "/answer", Map.of("why", "ALREADY_SENT", "file", file.toLowerCase(Locale.ROOT)));
        assertThat(newSchool.get(request).text()).contains("We have sent the file already", file);
    }

    @Test
    void anAnswerThatSaysNothingIsAskedForAgain() {
        String request = ask();
        assertThat(oldSchool.post(request + "/answer", Map.of()).text()).contains("Choose why you send no file");
        assertThat(oldSchool.post(request + "/answer", Map.of("why", "OTHER")).text())
                .contains("Write why");
        assertThat(oldSchool
                        .post(request + "/answer", Map.of("why", "GONE_TO_SCHOOL", "school", "' or 1=1"))
                        .text())
                .contains("Enter the school's number");
        assertThat(oldSchool
                        .post(request + "/answer", Map.of("why", "OTHER", "words", "x".repeat(1001)))
                        .text())
                .contains("1,000 characters or fewer");
        assertThat(newSchool.get(request).text()).contains("Waiting for an answer");
    }

    @Test
    void askingTwiceLeadsToTheFirstRequest() {
        String request = ask();
        Answer again = ask(Map.of("given", "ZOEA", "family", "O'Brien-Smith"));
        assertThat(again.path()).isEqualTo(request);
        assertThat(again.text()).contains("You have asked this school for this pupil already, on 23 November 2026");
    }

    @Test
    void whoeverAskedMayWithdraw() {
        String request = ask();
        assertThat(newSchool.post(request + "/withdraw", Map.of()).text()).contains("Withdrawn");
        assertThat(told("WITHDRAWN")).containsExactly(DRAKE);
        assertThat(oldSchool.get(request).text()).doesNotContain("Send the file");
        oldSchool.upload(aLeaver());
        assertThat(newSchool.get(request).text()).contains("Withdrawn");
    }

    @Test
    void aSchoolWithoutAnAccountHasItsAuthorityToldAtOnce() {
        String school = sql.sql("""
                        select min(number) from establishment where is_open and number like '9263%' and type like 'Community%'
                        """).query(String.class).single();
        Answer page = ask(Map.of("school", school));
        assertThat(page.text()).contains("Nobody at the last school has an account");
        assertThat(told("NO_ACCOUNT")).containsExactly("926LLLL");
    }

    @Test
    void aClosedSchoolLeadsToItsSuccessor() {
        assertThat(newSchool.get("/requests/new?school=" + CLOSED).text())
                .contains("has closed and answers no requests", "/requests/new?school=9263107");
        assertThat(ask(Map.of("school", CLOSED)).text()).contains("has closed and answers no requests");
        assertThat(sql.sql("select count(*) from request").query(Integer.class).single())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999999", "' or 1=1", "<script>", "926%2377", "9266910"})
    void aSchoolThatIsNoneOrOnesOwnIsNotAsked(String school) {
        Answer page = ask(Map.of("school", school));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("This school cannot be asked").doesNotContain("<script>x");
    }

    @Test
    void schoolsAreFoundByName() {
        assertThat(newSchool.get("/requests/new?q=drake+primary").text()).contains("/requests/new?school=9262377");
        assertThat(newSchool.get("/requests/new?q=" + "x".repeat(5000)).status())
                .isEqualTo(200);
    }

    @Test
    void othersAreAnsweredAsIfThereWereNoSuchRequest() {
        String request = ask();
        Visitor stranger = Visitor.signedIn(port, "office@forest.example");
        Answer answer = stranger.get(request);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.textWithoutTokens())
                .isEqualTo(stranger.get("/requests/7QK4-9M2X-C3TD").textWithoutTokens());
        assertThat(stranger.post(request + "/answer", Map.of("why", "NEVER_ON_ROLL"))
                        .status())
                .isEqualTo(404);
        assertThat(newSchool.get(request + "/answer").status()).isEqualTo(403);
        assertThat(Visitor.signedIn(port, "transfers@suffolk.example")
                        .get(request)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void thePupilIsNotInTheTablesAndNotInTheCsv() {
        ask();
        assertThat(sql.sql("select cast(request as text) from request")
                        .query(String.class)
                        .single())
                .doesNotContainIgnoringCase("zoea")
                .doesNotContain("2015-03-09");
        Answer csv = newSchool.get("/requests/csv?list=by-us");
        assertThat(csv.text())
                .contains(
                        "\"Reference\",\"Asked by\"",
                        "Drake Primary School (9262377)",
                        "2026-12-14",
                        "Waiting for an answer")
                .doesNotContain("Zoea");
    }

    @Test
    void listsTellPupilsApartAndAreRecorded() {
        ask();
        assertThat(oldSchool.get("/requests").text()).contains("Zoea OBrien Smith", "14 December 2026");
        assertThat(newSchool.get("/requests?list=by-us&state=all").text()).contains("Zoea OBrien Smith");
        assertThat(newSchool.get("/requests?list=area").text()).doesNotContain("Zoea");
        assertThat(newSchool.get("/requests?list='&state=%3Cx%3E&page=-7").status())
                .isEqualTo(200);
        assertThat(audited()).contains("RequestsSeen");
    }
}
