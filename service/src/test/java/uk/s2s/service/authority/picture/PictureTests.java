package uk.s2s.service.authority.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.s2s.service.authority.OfficerStage;
import uk.s2s.service.authority.TrafficFixture;
import uk.s2s.service.transfers.TransferState;
import uk.s2s.service.web.Visitor;

/** The tables under the charts say what the database says, to the second. */
@OfficerStage
class PictureTests {

    private static final String DRAKE = "9262377";
    private static final String THETFORD = "9266910";
    private static final String FOREST = "9352003";
    private static final Pattern TAG = Pattern.compile("<[^>]+>");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    TrafficFixture traffic;
    Visitor norfolk;

    @BeforeEach
    void begin() {
        traffic = new TrafficFixture(sql);
        traffic.empty();
        sql.sql("truncate request, lost_pupil cascade").update();
        norfolk = Visitor.signedIn(port, "transfers@norfolk.example");
    }

    @Test
    void withoutAnyFileAllNumbersAreNought() {
        for (String period : List.of("week", "term", "year")) {
            for (int chart : new int[] {0, 1, 2}) {
                assertThat(table(period, chart)).isNotEmpty().allMatch(row -> row.endsWith(" 0 0"));
            }
            assertThat(table(period, 3)).hasSize(5).allMatch(row -> row.endsWith(" 0"));
            assertThat(table(period, 4)).hasSize(5).allMatch(row -> row.endsWith(" 0"));
        }
    }

    @Test
    void whatWasSentAndCollectedIsCountedByDayWeekAndMonth() {
        traffic.waiting(DRAKE, FOREST, "2026-11-24T08:00:00Z");
        traffic.collected(DRAKE, THETFORD, "2026-11-20T08:00:00Z", "2026-11-23T08:00:00Z");
        traffic.collected(FOREST, THETFORD, "2026-10-05T08:00:00Z", "2026-10-06T08:00:00Z");
        traffic.file(DRAKE, THETFORD, TransferState.REFUSED, "2026-11-24T08:00:00Z", "2026-11-24T08:00:00Z");
        assertThat(table("week", 0))
                .contains("24 Nov 1 0", "23 Nov 0 1", "20 Nov 1 0", "18 Nov 0 0")
                .hasSize(7);
        assertThat(table("term", 0))
                .contains("23 Nov 1 1", "16 Nov 1 0", "5 Oct 0 1", "31 Aug 0 0")
                .hasSize(13);
        assertThat(table("year", 0))
                .contains("Nov 26 2 1", "Oct 26 0 1", "Dec 25 0 0")
                .hasSize(12);
    }

    @Test
    void aFileThatWasSentOnWasSentOnce() {
        traffic.file(DRAKE, THETFORD, TransferState.FORWARDED, "2026-11-24T08:00:00Z", "2026-11-24T08:00:00Z");
        traffic.waiting(DRAKE, FOREST, "2026-11-24T08:00:01Z");
        sql.sql("update transfer set sent_on_from = id where destination = ?")
                .param(FOREST)
                .update();
        assertThat(table("week", 0)).contains("24 Nov 1 0");
    }

    @Test
    void daysBeginAtMidnightInEngland() {
        traffic.waiting(DRAKE, THETFORD, "2026-10-24T22:59:59Z");
        traffic.waiting(DRAKE, THETFORD, "2026-10-24T23:00:00Z");
        traffic.waiting(DRAKE, THETFORD, "2026-10-25T23:59:59Z");
        traffic.waiting(DRAKE, THETFORD, "2026-10-26T00:00:00Z");
        assertThat(table("term", 0)).contains("19 Oct 3 0", "26 Oct 1 0");
        traffic.waiting(DRAKE, THETFORD, "2026-09-30T22:59:59Z");
        traffic.waiting(DRAKE, THETFORD, "2026-09-30T23:00:00Z");
        assertThat(table("year", 0)).contains("Sep 26 1 0", "Oct 26 5 0");
    }

    @Test
    void timesUntilCollectionFallIntoBands() {
        traffic.collected(FOREST, DRAKE, "2026-11-20T08:00:00Z", "2026-11-20T08:00:00Z");
        traffic.collected(FOREST, DRAKE, "2026-11-20T08:00:00Z", "2026-11-21T07:59:59Z");
        traffic.collected(FOREST, DRAKE, "2026-11-20T08:00:00Z", "2026-11-21T08:00:00Z");
        traffic.collected(FOREST, DRAKE, "2026-11-10T08:00:00Z", "2026-11-20T08:00:00Z");
        traffic.collected(DRAKE, FOREST, "2026-11-20T08:00:00Z", "2026-11-21T08:00:00Z");
        assertThat(table("week", 3))
                .containsExactly(
                        "Within a day 2", "1 to 2 days 1", "2 to 5 days 0", "5 to 10 days 0", "10 days or more 1");
    }

    @Test
    void requestsThatOwnSchoolsGotAndAnsweredAreCounted() {
        request(DRAKE, "OPEN", "2026-11-23T08:00:00Z");
        request(DRAKE, "DECLINED", "2026-11-24T08:00:00Z");
        request(THETFORD, "ANSWERED", "2026-11-24T08:00:00Z");
        request(FOREST, "ANSWERED", "2026-11-24T08:00:00Z");
        assertThat(table("week", 1)).contains("23 Nov 1 0", "24 Nov 2 2", "22 Nov 0 0");
    }

    @Test
    void lostPupilsOfOwnSchoolsAreCountedWhenHeldAndWhenFound() {
        lost(DRAKE, "HELD", "2026-11-20T08:00:00Z", "2026-11-20T08:00:00Z");
        lost(DRAKE, "FOUND", "2026-11-20T08:00:00Z", "2026-11-23T08:00:00Z");
        lost(THETFORD, "PASSED_ON", "2024-11-20T08:00:00Z", "2026-11-23T08:00:00Z");
        lost(DRAKE, "WITHDRAWN", "2026-11-20T08:00:00Z", "2026-11-23T08:00:00Z");
        lost(FOREST, "HELD", "2026-11-20T08:00:00Z", "2026-11-20T08:00:00Z");
        assertThat(table("week", 2)).contains("20 Nov 2 0", "23 Nov 0 2");
    }

    @Test
    void whatWaitsIsCountedByAge() {
        traffic.waiting(FOREST, DRAKE, "2026-11-24T08:00:00Z");
        traffic.waiting(FOREST, DRAKE, "2025-01-24T08:00:00Z");
        assertThat(table("week", 4)).contains("Up to 1 day 1", "15 days or more 1");
    }

    @Test
    void anotherAuthoritySeesItsOwnNumbers() {
        traffic.waiting(DRAKE, THETFORD, "2026-11-24T08:00:00Z");
        norfolk = Visitor.signedIn(port, "transfers@suffolk.example");
        assertThat(table("week", 0)).contains("24 Nov 0 0");
        assertThat(table("week", 4)).contains("Up to 1 day 0");
    }

    @Test
    void chartsAreReadWithoutSeeingThem() {
        traffic.collected(FOREST, THETFORD, "2026-11-23T08:00:00Z", "2026-11-24T08:00:00Z");
        traffic.waiting(DRAKE, THETFORD, "2026-11-24T08:00:00Z");
        String page = norfolk.get("/authority/picture?period=week").text();
        assertThat(page)
                .contains("role=\"img\"", "<title id=\"flow-title\">", "<desc id=\"flow-desc\">", "url(#flow-1)")
                .contains("Filled: sent. Hatched: collected.")
                .doesNotContain("style=\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "%27%3B+drop+table+transfer", ""})
    void whatIsNoTimeShowsTheTerm(String period) {
        assertThat(norfolk.get("/authority/picture?period=" + period).text()).contains("Last 13 weeks");
    }

    @Test
    void schoolsSeeNoPicture() {
        assertThat(Visitor.signedIn(port, "office@drake.example")
                        .get("/authority/picture")
                        .status())
                .isEqualTo(403);
    }

    private void request(String asked, String state, String at) {
        sql.sql("""
                        insert into request (id, reference, asker, asked, state, pupil_hash, starts_on, due_on, asked_by, asked_at, changed_at)
                        select id, id::text, '9352003', :asked, :state, hashtext(id::text), '2026-11-30', '2026-12-14', id,
                               cast(:at as timestamptz), cast(:at as timestamptz)
                          from (select gen_random_uuid() as id) drawn
                        """).param("asked", asked).param("state", state).param("at", at).update();
    }

    private void lost(String school, String standing, String held, String changed) {
        sql.sql("""
                        insert into lost_pupil (transfer_id, school, card, held_at, standing, changed_at, change_number)
                        values (gen_random_uuid(), ?, gen_random_uuid(), cast(? as timestamptz), ?, cast(? as timestamptz), 0)
                        """).params(school, held, standing, changed).update();
    }

    /** The rows of a table of the page, cells between spaces. */
    private List<String> table(String period, int number) {
        String page = norfolk.get("/authority/picture?period=" + period).text();
        String table = page.split("<tbody[^>]*>")[number + 1].split("</tbody>")[0];
        return Arrays.stream(table.split("</tr>"))
                .map(row -> TAG.matcher(row).replaceAll(" ").strip().replaceAll("\\s+", " "))
                .filter(row -> !row.isEmpty())
                .toList();
    }
}
