package uk.s2s.service.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.web.TestCtf.aLeaver;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import uk.s2s.service.web.Answer;
import uk.s2s.service.web.TestCtf;
import uk.s2s.service.web.Visitor;

/** Twins: where it is not certain which pupil was asked for, whoever sent the file is asked. */
class InDoubtTests extends RequestStory {

    @Test
    void senderIsAskedWhichTwinIsMeant() {
        String request = ask(Map.of("given", "Abdul", "family", "Invented")).path();
        Answer sent = sends("Rahman", "Rahim");
        assertThat(sent.text())
                .contains("stays open: it is not certain", request + "/which")
                .doesNotContain("Abdul");
        assertThat(newSchool.get(request).text())
                .contains("Waiting for an answer")
                .doesNotContain("/which");
        assertThat(oldSchool.get("/").text()).contains("1 request that a file of yours may answer");
        assertThat(oldSchool.get("/requests?state=in-doubt").text()).contains(request);
        assertThat(oldSchool.get("/transfers/" + sent.reference()).text()).contains(request + "/which");
        assertThat(oldSchool.get(request).text()).contains(request + "/which");

        Answer question = oldSchool.get(request + "/which");
        assertThat(question.text()).contains("Abdul Rahman Invented", "Abdul Rahim Invented", "None of them");
        oldSchool.post(request + "/which", Map.of("pupil", choices(question).get(1)));
        assertThat(newSchool.get(request).text()).contains("File sent", sent.reference());
        assertThat(oldSchool.get("/").text()).doesNotContain("may answer");
        assertThat(oldSchool.get(request + "/which").path()).isEqualTo(request);
        assertThat(told("ANSWERED")).containsExactlyInAnyOrder(DRAKE, THETFORD);
    }

    @Test
    void theOtherTwinIsNotOfferedOnceOneIsTaken() {
        String first = ask(Map.of("given", "Abdul", "family", "Invented")).path();
        String second = ask(Map.of("given", "Abdul R", "family", "Invented")).path();
        sends("Rahman", "Rahim");
        String rahman = choices(oldSchool.get(first + "/which")).get(0);
        oldSchool.post(first + "/which", Map.of("pupil", rahman));
        assertThat(oldSchool.get(second + "/which").text())
                .contains("Abdul Rahim Invented")
                .doesNotContain("Abdul Rahman Invented");
    }

    @Test
    void twoRequestsThatOnePupilFitsAreNotBothClosed() {
        String rahman =
                ask(Map.of("given", "Abdul Rahman", "family", "Invented")).path();
        String rahim = ask(Map.of("given", "Abdul Rahim", "family", "Invented")).path();
        sends("");
        assertThat(newSchool.get(rahman).text()).contains("Waiting for an answer");
        assertThat(newSchool.get(rahim).text()).contains("Waiting for an answer");
        oldSchool.post(
                rahim + "/which",
                Map.of("pupil", choices(oldSchool.get(rahim + "/which")).get(0)));
        assertThat(newSchool.get(rahim).text()).contains("File sent");
        assertThat(newSchool.get(rahman).text()).contains("Waiting for an answer");
        assertThat(oldSchool.get(rahman + "/which").path()).as("nobody is left").isEqualTo(rahman);
    }

    @Test
    void eachTwinAnswersTheRequestThatNamesThem() {
        String rahman =
                ask(Map.of("given", "Abdul Rahman", "family", "Invented")).path();
        String rahim = ask(Map.of("given", "Abdul Rahim", "family", "Invented")).path();
        sends("Rahim");
        assertThat(newSchool.get(rahim).text()).contains("File sent");
        assertThat(newSchool.get(rahman).text()).contains("Waiting for an answer");
    }

    @Test
    void noneOfThemLeavesTheRequestOpenAndAsksNoMore() {
        String request = ask(Map.of("given", "Abdul", "family", "Invented")).path();
        sends("Rahman", "Rahim");
        oldSchool.post(request + "/which", Map.of("pupil", "none"));
        assertThat(newSchool.get(request).text()).contains("Waiting for an answer");
        assertThat(oldSchool.get(request).text()).doesNotContain("/which");
        assertThat(audited()).contains("CandidatesRefused");
    }

    @Test
    void aChoiceThatIsNoneIsAskedForAgain() {
        String request = ask(Map.of("given", "Abdul", "family", "Invented")).path();
        String reference = sends("Rahman", "Rahim").reference();
        for (String choice : List.of("", "' or 1=1", reference + ".9", "7QK4-9M2X-C3TD.1")) {
            assertThat(oldSchool
                            .post(request + "/which", Map.of("pupil", choice))
                            .text())
                    .contains("Error: ", "Choose the pupil who was asked for");
        }
        assertThat(newSchool.get(request).text()).contains("Waiting for an answer");
    }

    @Test
    void aFileThatWasTakenBackIsNotOffered() {
        String request = ask(Map.of("given", "Abdul", "family", "Invented")).path();
        String reference = sends("Rahman", "Rahim").reference();
        String choice = choices(oldSchool.get(request + "/which")).get(0);
        oldSchool.post("/transfers/" + reference + "/withdraw", Map.of());
        assertThat(oldSchool.get(request).text()).doesNotContain("/which");
        oldSchool.post(request + "/which", Map.of("pupil", choice));
        assertThat(newSchool.get(request).text()).contains("Waiting for an answer");
    }

    @Test
    void onlyWhoeverWasAskedIsAsked() {
        String request = ask(Map.of("given", "Abdul", "family", "Invented")).path();
        sends("Rahman", "Rahim");
        assertThat(newSchool.get(request + "/which").status()).isEqualTo(403);
        assertThat(Visitor.signedIn(port, "office@forest.example")
                        .get(request + "/which")
                        .status())
                .isEqualTo(404);
        assertThat(Visitor.signedIn(port, "transfers@norfolk.example")
                        .get(request + "/which")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void requestIsFoundByTheUpnOfThePupilWhoAnsweredIt() {
        String request = ask();
        TestCtf file = aLeaver();
        oldSchool.upload(file);
        assertThat(sql.sql("select upn_hash is not null from request where reference = ?")
                        .param(request.substring("/requests/".length()))
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    /** Drake sends a file with pupils called Abdul, each with one of these middle names. */
    private Answer sends(String... middleNames) {
        TestCtf file = aLeaver().ofFamily("Invented").pupils(middleNames.length);
        String text = new String(file.bytes(), StandardCharsets.UTF_8);
        for (int at = 0; at < middleNames.length; at++) {
            text = text.replaceFirst("Zoë[a-j]", "Abdul").replaceFirst("Anne Marie", middleNames[at]);
        }
        return oldSchool.upload(
                file.fileName(),
                text.replace("<MiddleNames></MiddleNames>", "").getBytes(StandardCharsets.UTF_8),
                "send");
    }

    private static List<String> choices(Answer page) {
        Matcher matcher = Pattern.compile("name=\"pupil\" type=\"radio\" value=\"([^\"]+\\.[0-9]+)\"")
                .matcher(page.text());
        return matcher.results().map(found -> found.group(1)).toList();
    }
}
