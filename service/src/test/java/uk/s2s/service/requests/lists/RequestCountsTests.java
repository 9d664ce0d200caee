package uk.s2s.service.requests.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.s2s.service.authority.OfficerStage;
import uk.s2s.service.requests.RequestState;
import uk.s2s.service.requests.RequestsFixture;
import uk.s2s.service.web.Visitor;

/** What a school's reports say of its requests; it is 24 November 2026. */
@OfficerStage
class RequestCountsTests {

    private static final String DRAKE = "9262377";
    private static final String THETFORD = "9266910";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    RequestsFixture requests;
    Visitor drake;

    @BeforeEach
    void begin() {
        requests = new RequestsFixture(sql);
        requests.empty();
        drake = Visitor.signedIn(port, "office@drake.example");
    }

    @AfterEach
    void leaveNone() {
        requests.empty();
    }

    @Test
    void requestsAreCountedBySideAndByWhatBecameOfThem() {
        requests.open(THETFORD, DRAKE, "2026-11-20T10:00:00Z", "2026-12-11");
        requests.open(THETFORD, DRAKE, "2026-10-20T10:00:00Z", "2026-11-23");
        closed(RequestState.ANSWERED, "2026-10-12", "2026-10-12T22:59:59Z");
        closed(RequestState.DECLINED, "2026-10-12", "2026-10-12T23:00:00Z"); // midnight in England
        closed(RequestState.ANSWERED, "2026-10-12", "2026-11-12T10:00:00Z");
        closed(RequestState.WITHDRAWN, "2026-10-12", "2026-10-01T10:00:00Z");
        requests.open(DRAKE, THETFORD, "2026-11-20T10:00:00Z", "2026-12-11");

        String page = drake.get("/reports").text();
        assertThat(counted(page, "Requests to you")).isEqualTo(6);
        assertThat(counted(page, "Requests to you, answered in time")).isEqualTo(1);
        assertThat(counted(page, "Requests to you, answered late")).isEqualTo(2);
        assertThat(counted(page, "Requests to you, still open")).isEqualTo(2);
        assertThat(counted(page, "Requests to you, overdue")).isEqualTo(1);
        assertThat(counted(page, "Requests by you")).isEqualTo(1);
        assertThat(counted(page, "Requests by you, overdue")).isZero();
    }

    @Test
    void numbersLeadToTheirListsAndTheirFiles() {
        String late = closed(RequestState.ANSWERED, "2026-10-12", "2026-11-12T10:00:00Z");
        String inTime = closed(RequestState.ANSWERED, "2026-10-12", "2026-10-02T10:00:00Z");
        String path = "/requests?list=of-us&amp;state=late&amp;year=2026";
        assertThat(drake.get("/reports").text()).contains("href=\"" + path + "\"");
        String list = drake.get(path.replace("&amp;", "&")).text();
        assertThat(list)
                .contains(late, "/requests/csv?list=of-us&amp;state=late&amp;year=2026")
                .doesNotContain(inTime);
        assertThat(drake.get("/requests/csv?list=of-us&state=late&year=2026").text())
                .contains(late)
                .hasLineCount(2);
    }

    @Test
    void requestBelongsToTheAcademicYearInWhichItWasAsked() {
        String before = requests.row(
                THETFORD, DRAKE, RequestState.ANSWERED, "2026-08-31T22:59:59Z", "2026-09-21", "2026-09-10T10:00:00Z");
        String since = requests.row(
                THETFORD, DRAKE, RequestState.ANSWERED, "2026-08-31T23:00:00Z", "2026-09-21", "2026-09-10T10:00:00Z");
        assertThat(counted(drake.get("/reports").text(), "Requests to you")).isEqualTo(1);
        assertThat(counted(drake.get("/reports?year=2025").text(), "Requests to you"))
                .isEqualTo(1);
        assertThat(drake.get("/requests?state=all&year=2025").text())
                .contains(before)
                .doesNotContain(since);
        assertThat(drake.get("/requests?state=all&year=1789").text())
                .as("no such year: any")
                .contains(before, since);
    }

    private String closed(RequestState state, String due, String at) {
        return requests.row(THETFORD, DRAKE, state, "2026-09-20T10:00:00Z", due, at);
    }

    private static int counted(String page, String label) {
        Matcher matcher = Pattern.compile(">" + Pattern.quote(label) + "</a></th>\\s*<td class=\"[^\"]*\">(\\d+)</td>")
                .matcher(page);
        assertThat(matcher.find()).as(label).isTrue();
        return Integer.parseInt(matcher.group(1));
    }
}
