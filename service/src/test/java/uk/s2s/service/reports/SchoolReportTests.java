package uk.s2s.service.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.web.TestCtf.aLeaver;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
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
import uk.s2s.service.web.Visitor;

/** What a school has sent and received in a year. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class SchoolReportTests {

    private static final String DRAKE = "9262377";
    private static final String THETFORD = "9266910";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    Visitor drake;

    @BeforeEach
    void noFiles() {
        sql.sql("delete from transfer").update();
        drake = Visitor.signedIn(port, "office@drake.example");
    }

    @AfterEach
    void noFilesOfOurs() {
        sql.sql("delete from transfer").update();
    }

    @Test
    void countsLeadToTheirLists() {
        String waiting = send(THETFORD);
        String rejected = send(THETFORD);
        send("9352003");
        Visitor thetford = Visitor.signedIn(port, "office@thetford.example");
        thetford.post("/transfers/" + rejected + "/reject", Map.of("reason", "Not ours"));

        String page = drake.get("/reports").text();
        assertThat(counted(page, "Sent")).isEqualTo(3);
        assertThat(counted(page, "Sent, not collected")).isEqualTo(2);
        assertThat(counted(page, "Sent, rejected")).isEqualTo(1);
        assertThat(counted(page, "Received")).isZero();
        assertThat(drake.get("/reports?what=sent&state=rejected").text())
                .contains("/transfers/" + rejected, "Sent files: 1,")
                .doesNotContain("/transfers/" + waiting);

        String theirs =
                thetford.get("/reports?what=received&state=not-collected").text();
        assertThat(counted(theirs, "Received, not collected")).isEqualTo(1);
        assertThat(theirs).contains("/transfers/" + waiting, "Drake Primary School (9262377)");
    }

    @Test
    void otherSideAndStatusNarrowTheList() {
        String thetford = send(THETFORD);
        String forest = send("9352003");
        assertThat(drake.get("/reports?party=935%202003").text())
                .contains("/transfers/" + forest)
                .doesNotContain("/transfers/" + thetford);
        assertThat(drake.get("/reports?party=Forest").text()).contains("Error: Reports", "Enter the school's number");
        assertThat(drake.get("/reports/csv?party=Forest").status()).isEqualTo(404);
    }

    @Test
    void receiverHearsNothingOfAFileThatDidNotReachIt() {
        send(THETFORD);
        sql.sql("update transfer set state = 'REFUSED'").update();
        Visitor thetford = Visitor.signedIn(port, "office@thetford.example");
        String page = thetford.get("/reports?what=received&state=not-sent").text();
        assertThat(counted(page, "Received")).isZero();
        assertThat(page).contains("There are no such files in this year");
        assertThat(thetford.get("/reports/csv?what=received").text()).hasLineCount(1);
    }

    @Test
    void fileBelongsToTheYearOfItsUpload() {
        ReportYear present = ReportYear.at(Instant.now());
        many(1, present.from().plusSeconds(1), DRAKE, THETFORD);
        many(2, present.from().minusSeconds(1), DRAKE, THETFORD);
        assertThat(counted(drake.get("/reports").text(), "Sent")).isEqualTo(1);
        int before = present.begins() - 1;
        assertThat(counted(drake.get("/reports?year=" + before).text(), "Sent")).isEqualTo(2);
        assertThat(drake.get("/reports/csv?year=" + before).text()).hasLineCount(3);
    }

    @Test
    void uploadWhoseFormWasOpenedBeforeTheYearBeganBelongsToIt() {
        ReportYear present = ReportYear.at(Instant.now());
        many(1, present.from().minus(Duration.ofHours(2)), DRAKE, THETFORD);
        sql.sql("update transfer set uploaded_at = ?")
                .param(present.from().plusSeconds(1).atOffset(ZoneOffset.UTC))
                .update();
        assertThat(counted(drake.get("/reports").text(), "Sent")).isEqualTo(1);
    }

    @Test
    void nameThatASpreadsheetWouldTakeForAFormulaIsText() {
        String reference = send("9352003");
        sql.sql("update transfer set file_name = '=HYPERLINK(\"http://evil.example\")' where reference = ?")
                .param(reference)
                .update();
        assertThat(drake.get("/reports/csv").text())
                .contains("\"'=HYPERLINK(\"\"http://evil.example\"\")\"", "\"Forest Academy (9352003)\"");
    }

    @Test
    void moreFilesThanASpreadsheetIsGivenAreToldAndTheRestLeftOut() {
        many(SchoolReports.MOST_IN_CSV + 2000, Instant.now().minusSeconds(60), DRAKE, THETFORD);
        assertThat(drake.get("/reports").text())
                .contains("Sent files: 52,000", "at most the newest 50,000 of these files");
        String csv = drake.get("/reports/csv").text();
        assertThat(csv).hasLineCount(1 + SchoolReports.MOST_IN_CSV + 1);
        assertThat(csv.stripTrailing()).endsWith(SchoolReports.tooMany(SchoolReports.MOST_IN_CSV) + "\"");
    }

    @Test
    void filesAreFoundByTheOrganisationsOwnIndexWithinItsMonths() {
        many(20_000, Instant.now().minusSeconds(60), "9352003", "9263107");
        many(20, Instant.now().minusSeconds(60), DRAKE, THETFORD);
        sql.sql("analyze transfer").update();
        for (String side : new String[] {"source = '9262377'", "destination = '9266910'"}) {
            String plan = String.join(
                    "\n",
                    sql.sql("explain select * from transfer where " + side
                                    + " and id >= first_id_at(now() - interval '90 days') and id < first_id_at(now() + interval '1 day')"
                                    + " and state = any('{COLLECTED,AWAITING_COLLECTION}') order by id desc limit 25")
                            .query(String.class)
                            .list());
            assertThat(plan).contains("Index").doesNotContain("Seq Scan on transfer_" + thisMonth());
        }
    }

    private static String thisMonth() {
        return java.time.format.DateTimeFormatter.ofPattern("yyyy_MM")
                .format(Instant.now().atOffset(ZoneOffset.UTC));
    }

    private String send(String to) {
        return drake.upload(aLeaver().to(to)).reference();
    }

    /** Records of files, without their content. */
    private void many(int files, Instant at, String from, String to) {
        sql.sql("""
                        insert into transfer (id, reference, source, destination, addressed_to, file_name, name, sha256, size, version,
                                              pupils, pupil_hashes, state, uploaded_by, uploaded_at, changed_at)
                        select overlay(first_id_at(:at)::text placing lpad(to_hex(n), 12, '0') from 25)::uuid,
                               'XXXX-XXXX-' || n, :from, :to, :to, 'made.xml', 'made.xml', ''::bytea, 1, '25.0', 1, '{1}',
                               'AWAITING_COLLECTION', :by, :at, :at
                          from generate_series(1, :files) n
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("from", from)
                .param("to", to)
                .param("by", new java.util.UUID(0, 1))
                .param("files", files)
                .update();
    }

    /** The number beside this label. */
    private static int counted(String page, String label) {
        String after = page.substring(page.indexOf(">" + label + "</a>"));
        String cell = after.substring(after.indexOf("numeric\">") + "numeric\">".length());
        return Integer.parseInt(cell.substring(0, cell.indexOf('<')));
    }
}
