package uk.s2s.service.authority.requests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.s2s.service.authority.OfficerStage;
import uk.s2s.service.requests.RequestState;
import uk.s2s.service.requests.RequestsFixture;
import uk.s2s.service.requests.lists.RequestLists;
import uk.s2s.service.web.Visitor;

/** What an officer sees of the requests of the authority's schools; it is 24 November 2026. */
@OfficerStage
class OwnRequestsTests {

    private static final String DRAKE = "9262377";
    private static final String THETFORD = "9266910";
    private static final String FOREST = "9352003";
    private static final String FORMER = "9253999";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    RequestsFixture requests;
    Visitor norfolk;

    @BeforeEach
    void begin() {
        requests = new RequestsFixture(sql);
        requests.empty();
        norfolk = Visitor.signedIn(port, "transfers@norfolk.example");
    }

    @AfterEach
    void leaveNone() {
        requests.empty();
        sql.sql("delete from former_number where number = ?").param(FORMER).update();
    }

    @Test
    void overdueOnesStandFirstTheOldestOnTop() {
        String waiting = requests.open(THETFORD, DRAKE, "2026-11-20T10:00:00Z", "2026-12-11");
        String late = requests.open(THETFORD, DRAKE, "2026-10-20T10:00:00Z", "2026-11-23");
        String older = requests.open(FOREST, DRAKE, "2026-10-01T10:00:00Z", "2026-11-02");
        String closed = requests.row(
                THETFORD, DRAKE, RequestState.ANSWERED, "2026-09-01T10:00:00Z", "2026-09-22", "2026-09-10T10:00:00Z");
        String page = norfolk.get("/authority/requests?state=all").text();
        assertThat(page).contains("4 requests, the longest due first", "22 days", ">1 day<");
        assertThat(page.indexOf(older)).isPositive().isLessThan(page.indexOf(late));
        assertThat(page.indexOf(late)).isLessThan(page.indexOf(waiting));
        assertThat(page.indexOf(waiting)).isLessThan(page.indexOf(closed));
        assertThat(norfolk.get("/authority/requests").text()).contains(waiting).doesNotContain(closed);
    }

    @Test
    void deskCountsThem() {
        assertThat(norfolk.get("/authority").text()).contains("No request for a pupil&#39;s file is overdue");
        requests.open(THETFORD, DRAKE, "2026-10-20T10:00:00Z", "2026-11-23");
        requests.open(THETFORD, FOREST, "2026-10-20T10:00:00Z", "2026-11-23");
        requests.open(THETFORD, DRAKE, "2026-11-03T10:00:00Z", "2026-11-24");
        assertThat(norfolk.get("/authority").text())
                .contains("2 requests for pupils' files are overdue", "1 of them asked of your schools");
        assertThat(norfolk.get("/").text()).contains("2 overdue requests of your schools");
    }

    @Test
    void listIsNarrowedBySideSchoolAndState() {
        String of = requests.open(FOREST, DRAKE, "2026-10-20T10:00:00Z", "2026-11-23");
        String by = requests.open(THETFORD, FOREST, "2026-11-20T10:00:00Z", "2026-12-11");
        String elsewhere = requests.open(FOREST, "9352001", "2026-10-20T10:00:00Z", "2026-11-23");
        assertThat(list("side=asked")).contains(of).doesNotContain(by, elsewhere);
        assertThat(list("side=asker")).contains(by).doesNotContain(of, elsewhere);
        assertThat(list("state=overdue")).contains(of).doesNotContain(by, elsewhere);
        assertThat(list("school=drake+primary")).contains(of).doesNotContain(by, elsewhere);
        assertThat(list("school=" + FOREST)).as("no school of Norfolk").contains("There is no such request");
        assertThat(list("side=%3Cx%3E&state='&page=-9")).contains(of, by).doesNotContain(elsewhere);
        assertThat(list("school=" + "x".repeat(101))).contains("Error: ", "100 characters or fewer");
    }

    @Test
    void schoolThatHasMovedToTheAuthorityIsItsOwnUnderItsFormerNumberToo() {
        String request = requests.open("9352001", FORMER, "2026-10-20T10:00:00Z", "2026-11-23");
        assertThat(list("")).doesNotContain(request);
        assertThat(norfolk.get("/requests/" + request).status()).isEqualTo(404);
        sql.sql("insert into former_number (number, urn) select ?, min(urn) from establishment where number = ?")
                .params(FORMER, DRAKE)
                .update();
        assertThat(list("")).contains(request);
        assertThat(norfolk.get("/requests/" + request).text()).contains("Overdue");
    }

    @Test
    void csvHasAllOfItWithoutPupils() {
        String late = requests.open(THETFORD, DRAKE, "2026-10-20T10:00:00Z", "2026-11-20");
        requests.row(
                THETFORD, DRAKE, RequestState.DECLINED, "2026-09-01T10:00:00Z", "2026-09-22", "2026-09-24T10:00:00Z");
        assertThat(norfolk.get("/authority/requests/csv?state=all").text())
                .contains(
                        "\"" + late + "\",\"The Thetford Academy (9266910)\",\"Drake Primary School (9262377)\","
                                + "\"2026-10-20\",\"2026-11-20\",\"Overdue\",\"\",\"4\"",
                        "\"Answered without a file\",\"2026-09-24\",\"2\"")
                .hasLineCount(3);
        assertThat(norfolk.get("/authority/requests/csv?school=" + "x".repeat(101))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void csvOfVeryManySaysThatItIsCut() {
        many(RequestLists.MOST_IN_CSV + 1);
        assertThat(list("state=all")).contains("holds at most the first 50,000");
        assertThat(norfolk.get("/authority/requests/csv?state=all").text())
                .contains("There are more: only the first 50,000 requests are in this file")
                .hasLineCount(RequestLists.MOST_IN_CSV + 2);
        sql.sql("delete from request where id = (select min(cast(id as text))::uuid from request)")
                .update();
        assertThat(norfolk.get("/authority/requests/csv?state=all").text())
                .doesNotContain("There are more")
                .hasLineCount(RequestLists.MOST_IN_CSV + 1);
    }

    @Test
    void anotherAuthorityAndSchoolsSeeNothingOfIt() {
        String request = requests.open(THETFORD, DRAKE, "2026-10-20T10:00:00Z", "2026-11-23");
        Visitor suffolk = Visitor.signedIn(port, "transfers@suffolk.example");
        assertThat(suffolk.get("/authority/requests?state=all").text()).doesNotContain(request);
        Visitor drake = Visitor.signedIn(port, "office@drake.example");
        assertThat(drake.get("/authority/requests").status()).isEqualTo(403);
        assertThat(drake.get("/authority/requests/csv").status()).isEqualTo(403);
    }

    @Test
    void addressOfTheFormerListLeadsHere() {
        assertThat(norfolk.get("/requests?list=area&state=overdue").path()).isEqualTo("/authority/requests");
    }

    private String list(String query) {
        return norfolk.get("/authority/requests?" + query).text();
    }

    private void many(int rows) {
        sql.sql("""
                        insert into request (id, reference, asker, asked, state, pupil_hash, starts_on, due_on, asked_by, asked_at, changed_at)
                        select gen_random_uuid(), 'MANY-' || n, :thetford, :drake, case n % 2 when 0 then 'OPEN' else 'WITHDRAWN' end, n,
                               date '2026-10-01', date '2026-10-01' + n % 7, gen_random_uuid(), now(), now()
                          from generate_series(1, :rows) n
                        """)
                .param("thetford", THETFORD)
                .param("drake", DRAKE)
                .param("rows", rows)
                .update();
    }
}
