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
import uk.s2s.service.vault.IdentifierIndex;
import uk.s2s.service.web.TestCtf;
import uk.s2s.service.web.Visitor;

/** Whoever follows a pupil through the audit trail finds what happened to requests for the pupil. */
@OfficerStage
class RequestTrailTests {

    private static final String DRAKE = "9262377";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    @Autowired
    IdentifierIndex index;

    RequestsFixture requests;
    Visitor drake;
    Visitor thetford;

    @BeforeEach
    void begin() {
        requests = new RequestsFixture(sql);
        requests.empty();
        drake = Visitor.signedIn(port, "office@drake.example");
        thetford = Visitor.signedIn(port, "office@thetford.example");
    }

    @Test
    void everyLookAndStepIsFoundByTheUpn() {
        TestCtf file = aLeaver();
        long pupil = index.hash(file.upn(0));
        String request =
                RequestsFixture.ask(thetford, DRAKE, Map.of("upn", file.upn(0))).path();
        drake.get(request);
        drake.upload(file);
        assertThat(requests.trail(request, pupil))
                .contains(
                        "RequestMade 9266910 ",
                        "RequestSeen 9262377 ",
                        "RequestAnswered 9262377 ",
                        "RequestTold service ");
        drake.get("/requests?state=all");
        assertThat(sql.sql("select count(*) from audit_entry where action = 'RequestsSeen' and :pupil = any(pupils)")
                        .param("pupil", pupil)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void answersWithoutAFileAndWithdrawalsAreFoundToo() {
        TestCtf file = aLeaver();
        long pupil = index.hash(file.upn(0));
        Map<String, String> upn = Map.of("upn", file.upn(0));
        String declined = RequestsFixture.ask(thetford, DRAKE, upn).path();
        drake.post(declined + "/answer", Map.of("why", "NEVER_ON_ROLL"));
        String withdrawn = RequestsFixture.ask(thetford, DRAKE, upn).path();
        thetford.post(withdrawn + "/withdraw", Map.of());
        assertThat(requests.trail(declined, pupil)).contains("RequestDeclined 9262377 ");
        assertThat(requests.trail(withdrawn, pupil)).contains("RequestWithdrawn 9266910 ");
    }

    @Test
    void upnOfAnotherPupilIsNotAskedForAlready() {
        String upn = aLeaver().upn(0);
        String first = RequestsFixture.ask(thetford, DRAKE, Map.of("upn", upn)).path();
        String sibling = RequestsFixture.ask(thetford, DRAKE, Map.of("upn", upn, "given", "Max", "born-year", "2012"))
                .path();
        assertThat(sibling).isNotEqualTo(first);
        assertThat(thetford.get(sibling).text()).contains("Max OBrien Smith");
        assertThat(RequestsFixture.ask(thetford, DRAKE, Map.of("upn", upn, "given", "Zoea Anne"))
                        .path())
                .as("the same pupil, written otherwise")
                .isEqualTo(first);
    }
}
