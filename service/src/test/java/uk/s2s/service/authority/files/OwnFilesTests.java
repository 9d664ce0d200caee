package uk.s2s.service.authority.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.s2s.service.authority.OfficerStage;
import uk.s2s.service.authority.TrafficFixture;
import uk.s2s.service.transfers.TransferState;
import uk.s2s.service.web.Answer;
import uk.s2s.service.web.Visitor;

/** What an officer sees of the files of the authority's schools. */
@OfficerStage
class OwnFilesTests {

    private static final String DRAKE = "9262377";
    private static final String THETFORD = "9266910";
    private static final String FOREST = "9352003";

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
        norfolk = Visitor.signedIn(port, "transfers@norfolk.example");
    }

    @Test
    void filesAreWithinIncomingOrOutgoing() {
        String within = traffic.waiting(DRAKE, THETFORD, "2026-11-23T10:00:00Z");
        String incoming = traffic.waiting(FOREST, THETFORD, "2026-11-23T10:00:00Z");
        String outgoing = traffic.waiting(DRAKE, FOREST, "2026-11-23T10:00:00Z");
        String lost =
                traffic.file(DRAKE, "XXXXXXX", TransferState.HELD, "2026-11-23T10:00:00Z", "2026-11-23T10:00:00Z");
        String elsewhere = traffic.waiting(FOREST, "9352001", "2026-11-23T10:00:00Z");
        assertThat(list("direction=within")).contains(within).doesNotContain(incoming, outgoing, lost, elsewhere);
        assertThat(list("direction=incoming")).contains(incoming).doesNotContain(within, outgoing, lost, elsewhere);
        assertThat(list("direction=outgoing")).contains(outgoing, lost).doesNotContain(within, incoming, elsewhere);
        assertThat(list("direction=received")).contains(within, incoming).doesNotContain(outgoing, lost, elsewhere);
    }

    @Test
    void anotherAuthoritySeesItsOwnSideOnly() {
        String within = traffic.waiting(DRAKE, THETFORD, "2026-11-23T10:00:00Z");
        String between = traffic.waiting(DRAKE, FOREST, "2026-11-23T10:00:00Z");
        Visitor suffolk = Visitor.signedIn(port, "transfers@suffolk.example");
        for (String direction : new String[] {"within", "incoming", "outgoing", "received"}) {
            assertThat(suffolk.get("/authority/files?direction=" + direction).text())
                    .doesNotContain(within);
        }
        assertThat(suffolk.get("/authority/files?direction=incoming").text()).contains(between);
        assertThat(suffolk.get("/authority/files?direction=incoming&school=" + DRAKE)
                        .text())
                .contains("There is no such file");
    }

    @Test
    void aFileThatNobodyElsewhereKnowsOfYetIsNotIncoming() {
        String unchecked =
                traffic.file(FOREST, THETFORD, TransferState.RECEIVED, "2026-11-24T08:00:00Z", "2026-11-24T08:00:00Z");
        String refused =
                traffic.file(FOREST, THETFORD, TransferState.REFUSED, "2026-11-24T08:00:00Z", "2026-11-24T08:00:00Z");
        assertThat(list("direction=incoming")).doesNotContain(unchecked, refused);
    }

    @Test
    void namesAsTypedBySendersAreNotShown() {
        traffic.waiting(DRAKE, THETFORD, "2026-11-23T10:00:00Z");
        assertThat(list("direction=within")).contains("9262377_CTF_9266910_").doesNotContain("Invented.xml");
        assertThat(csv("direction=within").text()).doesNotContain("Invented.xml");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "school=9266910, yes",
                "school=thetford, yes",
                "school=THETFORD+ACADEMY, yes",
                "school=9262073, no",
                "school=%25, no",
                "school=_, no",
                "state=awaiting_collection, yes",
                "state=collected, no",
                "state=nonsense, yes",
                "age=days_2, no",
                "age=days_5, yes",
                "age=any, yes",
                "age=days_5&state=collected, no",
                "from=16/11/2026, yes",
                "from=17/11/2026, no",
                "to=16/11/2026, yes",
                "to=15/11/2026, no",
                "from=16/11/2026&to=16/11/2026, yes",
                "year=2026, yes",
                "year=2025, no",
                "year=2026&to=15/11/2026, no",
            })
    void filtersKeepWhatIsAskedFor(String filter, String shown) {
        String reference = traffic.waiting(DRAKE, THETFORD, "2026-11-16T12:00:00Z");
        assertThat(list("direction=within&" + filter).contains(reference)).isEqualTo(shown.equals("yes"));
        assertThat(csv("direction=within&" + filter).text().contains(reference)).isEqualTo(shown.equals("yes"));
    }

    @Test
    void daysAreThoseOfEngland() {
        String beforeMidnight = traffic.waiting(DRAKE, THETFORD, "2026-07-01T22:59:59Z");
        String afterMidnight = traffic.waiting(DRAKE, THETFORD, "2026-07-01T23:00:00Z");
        assertThat(list("direction=within&from=1/7/2026&to=1/7/2026"))
                .contains(beforeMidnight)
                .doesNotContain(afterMidnight);
        assertThat(list("direction=within&from=2/7/2026&to=2/7/2026"))
                .contains(afterMidnight)
                .doesNotContain(beforeMidnight);
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=31/2/2026", "to=yesterday", "from=2/11/2026&to=1/11/2026", "from=1/1/99999"})
    void whatIsNoDayIsSaidToBeNone(String filter) {
        Answer answer = norfolk.get("/authority/files?" + filter);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("There is a problem", "Error: ");
        assertThat(csv(filter).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "school=%27+or+1%3D1--",
                "school=%27%3B+drop+table+transfer%3B--",
                "state=%27%29+or+true--",
                "direction=%27",
                "page=-1",
                "page=99999999999",
                "page=x",
                "year=9999999",
                "year=0000",
                "age=%00x",
            })
    void hostileValuesAreAnsweredLikeAnyOther(String filter) {
        traffic.waiting(DRAKE, THETFORD, "2026-11-16T12:00:00Z");
        assertThat(norfolk.get("/authority/files?" + filter).status()).isIn(200, 400);
        assertThat(sql.sql("select count(*) from transfer").query(Integer.class).single())
                .isOne();
    }

    @Test
    void aTextOfTenThousandCharactersIsSaidToBeTooLong() {
        String school = "a".repeat(7_000);
        assertThat(list("school=" + school)).contains("The school must be 100 characters or fewer");
        assertThat(norfolk.get("/authority/files?school=" + school.repeat(10)).status())
                .isIn(400, 414, 431);
    }

    @Test
    void pagesFollowEachOtherWithTheSameFilter() {
        for (int file = 0; file < 26; file++) {
            traffic.waiting(DRAKE, THETFORD, "2026-11-23T10:00:%02dZ".formatted(file));
        }
        String first = list("direction=within&school=drake");
        assertThat(first).contains("26 files", "Page 1 of 2", "school=drake", "page=2");
        assertThat(list("direction=within&school=drake&page=2")).contains("Page 2 of 2");
    }

    @Test
    void spreadsheetsGetAllOfThemAndNoFormula() {
        for (int file = 0; file < 1001; file++) {
            traffic.waiting(DRAKE, THETFORD, "2026-11-23T10:%02d:%02dZ".formatted(file / 60, file % 60));
        }
        sql.sql("update establishment set name = '=1+1' where number = ?")
                .param("9352001")
                .update();
        Answer all = csv("direction=within");
        assertThat(all.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(all.text().lines()).hasSize(1002);
        traffic.waiting("9352001", THETFORD, "2026-11-23T10:00:00Z");
        assertThat(csv("direction=incoming").text()).contains("\"'=1+1\"");
    }

    @Test
    void filesUnderAFormerNumberOfAnOwnSchoolAreSeen() {
        String before = traffic.waiting("8229999", DRAKE, "2026-11-23T10:00:00Z");
        assertThat(list("direction=within")).doesNotContain(before);
        sql.sql("insert into former_number (number, urn) select '8229999', urn from establishment where number = ?")
                .param(THETFORD)
                .update();
        assertThat(list("direction=within&school=thetford")).contains(before);
        sql.sql("delete from former_number where number = '8229999'").update();
    }

    @Test
    void whatIsNotCollectedIsCountedBySchoolAndAge() {
        traffic.waiting(DRAKE, THETFORD, "2026-11-24T00:30:00Z");
        traffic.waiting(DRAKE, THETFORD, "2026-11-23T00:00:00Z");
        traffic.waiting(DRAKE, THETFORD, "2026-11-22T23:59:59Z");
        traffic.waiting(FOREST, DRAKE, "2026-11-01T10:00:00Z");
        traffic.file(FOREST, DRAKE, TransferState.ACCEPTED, "2025-11-01T10:00:00Z", "2025-11-02T10:00:00Z");
        traffic.collected(FOREST, DRAKE, "2026-11-20T10:00:00Z", "2026-11-21T10:00:00Z");
        traffic.waiting(DRAKE, FOREST, "2026-11-20T10:00:00Z");
        assertThat(norfolk.get("/authority/not-collected/csv").text().lines().skip(1))
                .containsExactly(
                        "\"9266910\",\"The Thetford Academy\",\"2\",\"1\",\"0\",\"0\",\"0\",\"3\"",
                        "\"9262377\",\"Drake Primary School\",\"0\",\"0\",\"0\",\"0\",\"2\",\"2\"");
        assertThat(norfolk.get("/authority").text()).contains("5 files are not collected", "2 of them for 15 days");
        assertThat(list("direction=received&school=9262377&age=any")).contains("2 files");
    }

    @Test
    void withoutAnyFileEverythingHasBeenCollected() {
        assertThat(norfolk.get("/authority").text()).contains("Everything sent to your schools has been collected");
        assertThat(norfolk.get("/authority/not-collected").text()).contains("Everything sent to your schools");
        assertThat(list("")).contains("There is no such file");
        assertThat(csv("").text().lines()).hasSize(1);
    }

    @Test
    void schoolsAreRefusedWhateverTheyAskFor() {
        Visitor school = Visitor.signedIn(port, "office@drake.example");
        assertThat(school.get("/authority/files?from=nonsense").status()).isEqualTo(403);
        assertThat(school.get("/authority/files/csv?from=nonsense").status()).isEqualTo(403);
        assertThat(school.get("/").text()).doesNotContain("Our schools");
    }

    private String list(String query) {
        return norfolk.get("/authority/files?" + query).text();
    }

    private Answer csv(String query) {
        return norfolk.get("/authority/files/csv?" + query);
    }
}
