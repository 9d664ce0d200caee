package uk.s2s.service.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.web.TestCtf.aLeaver;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.s2s.service.authority.OfficerStage;
import uk.s2s.service.web.Visitor;

/** A local authority answers and asks for a school that nobody can sign in for. */
@OfficerStage
class ActingForAskedTests {

    private static final String HILGAY = "9263107";
    private static final String THETFORD = "9266910";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    RequestsFixture requests;
    Visitor thetford;
    Visitor norfolk;

    @BeforeEach
    void begin() {
        requests = new RequestsFixture(sql);
        requests.empty();
        thetford = Visitor.signedIn(port, "office@thetford.example");
        norfolk = Visitor.signedIn(port, "transfers@norfolk.example");
    }

    @Test
    void fileSentInTheSchoolsPlaceAnswersTheRequest() {
        String request = RequestsFixture.ask(thetford, HILGAY, Map.of()).path();
        assertThat(norfolk.get(request).text())
                .contains("/authority/acting?school=" + HILGAY)
                .doesNotContain("Zoea");
        act(HILGAY);
        assertThat(norfolk.get("/").text()).contains("1 request for a pupil's file to answer");
        assertThat(norfolk.get("/requests").text()).contains("Zoea OBrien Smith");
        assertThat(norfolk.get(request).text()).contains("Zoea OBrien Smith", "Send the file");
        norfolk.upload(aLeaver().from(HILGAY).to(THETFORD));
        assertThat(thetford.get(request).text()).contains("File sent");
        assertThat(requests.trail(request, null))
                .contains("RequestSeen 9263107 926LLLL", "RequestAnswered 9263107 926LLLL")
                .contains("RequestMade 9266910 ");
    }

    @Test
    void whyNotIsSaidInTheSchoolsPlace() {
        String request = RequestsFixture.ask(thetford, HILGAY, Map.of()).path();
        act(HILGAY);
        norfolk.post(request + "/answer", Map.of("why", "NEVER_ON_ROLL"));
        assertThat(thetford.get(request).text()).contains("The pupil was never on our roll");
        assertThat(requests.trail(request, null)).contains("RequestDeclined 9263107 926LLLL");
    }

    @Test
    void filesAreAskedForInTheSchoolsPlace() {
        act(HILGAY);
        String request = RequestsFixture.ask(norfolk, "9262377", Map.of()).path();
        assertThat(norfolk.get("/requests?list=by-us").text()).contains(request);
        Visitor drake = Visitor.signedIn(port, "office@drake.example");
        assertThat(drake.get(request).text()).contains("Hilgay Riverside Academy (9263107)", "Zoea OBrien Smith");
        assertThat(norfolk.post(request + "/withdraw", Map.of()).text()).contains("Withdrawn");
        assertThat(requests.trail(request, null))
                .contains("RequestMade 9263107 926LLLL", "RequestWithdrawn 9263107 926LLLL");
    }

    @Test
    void requestsOfOtherSchoolsOfTheAuthorityStayClosed() {
        String request = RequestsFixture.ask(thetford, "9262377", Map.of()).path();
        act(HILGAY);
        assertThat(norfolk.get(request).status()).isEqualTo(404);
        assertThat(norfolk.post(request + "/answer", Map.of("why", "NEVER_ON_ROLL"))
                        .status())
                .isEqualTo(404);
        assertThat(norfolk.get("/authority/requests").status()).isEqualTo(403);
    }

    @Test
    void otherAuthoritiesAreOfferedNothing() {
        String request = RequestsFixture.ask(thetford, HILGAY, Map.of()).path();
        Visitor suffolk = Visitor.signedIn(port, "transfers@suffolk.example");
        assertThat(suffolk.get(request).status()).isEqualTo(404);
    }

    private void act(String school) {
        norfolk.post("/authority/acting", Map.of("school", school, "reason", "No office staff this week"));
    }
}
