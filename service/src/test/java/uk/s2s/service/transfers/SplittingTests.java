package uk.s2s.service.transfers;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.web.TestCtf.aLeaver;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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
import uk.s2s.service.web.TestCtf;
import uk.s2s.service.web.Visitor;

/** A file with several lost pupils becomes one file for each, at the press of a button. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class SplittingTests {

    private static final Pattern RESULT = Pattern.compile("data-kind=\"([A-Z_]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    Visitor drake;

    @BeforeEach
    void sender() {
        drake = Visitor.signedIn(port, "office@drake.example");
    }

    @Test
    void severalLostPupilsAreRefusedWithTheReasonAndAWayOut() {
        Answer answer = drake.upload(several());
        assertThat(kinds(answer)).containsExactly("ASKED_TO_SPLIT");
        assertThat(answer.text())
                .contains("lost-pupil-not-alone", "holds 3 pupils", "Split into one file per pupil and send");
    }

    @Test
    void eachPupilGetsAFileOfTheirOwnWithAReceipt() {
        TestCtf file = several();
        String whole = drake.upload(file).reference();
        Answer answer = split(whole);
        assertThat(kinds(answer)).containsExactly("HELD", "HELD", "HELD");
        List<String> names = sql.sql("""
                        select t.name from transfer t join lost_pupil l on l.transfer_id = t.id
                         where t.uploaded_at = (select max(uploaded_at) from transfer) order by t.id
                        """).query(String.class).list();
        assertThat(names).hasSize(3).doesNotHaveDuplicates().allMatch(name -> name.startsWith("9262377_CTF_XXXXXXX_"));
        assertThat(drake.get("/transfers/" + whole).text()).contains("Not sent");
        assertThat(drake.get("/transfers/" + whole + "/history").text())
                .contains("Split into one file for each pupil", "3 files");
    }

    @Test
    void whatIsHeldHoldsOnePupilAndTheRecordAsItWas() {
        String whole = drake.upload(several()).reference();
        String first = split(whole).reference();
        String text = drake.get("/transfers/" + first + "/download").text();
        assertThat(text)
                .contains("<Forename>Zoëa</Forename>")
                .doesNotContain("<Forename>Zoëb</Forename>")
                .endsWith("</CTfile>\n");
    }

    @Test
    void pressingTwiceSplitsOnce() {
        String whole = drake.upload(several()).reference();
        split(whole);
        int held = held();
        split(whole);
        assertThat(held()).isEqualTo(held);
    }

    @Test
    void whoDecidesAgainstItSendsNothing() {
        String whole = drake.upload(several()).reference();
        int held = held();
        drake.post("/transfers/" + whole + "/split", Map.of("decision", "discard"));
        assertThat(drake.get("/transfers/" + whole).text()).contains("Not sent");
        assertThat(split(whole).text()).contains("Not sent");
        assertThat(held()).isEqualTo(held);
    }

    @Test
    void theFileWaitsForItsSenderUnderSentFiles() {
        String whole = drake.upload(several()).reference();
        assertThat(drake.get("/transfers/" + whole).text()).contains("One file for each lost pupil");
        assertThat(drake.get("/transfers/" + whole + "/successor").text()).contains("One file for each lost pupil");
        assertThat(drake.post("/transfers/" + whole + "/successor", Map.of("decision", "send"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void otherErrorsHaveToBeCorrectedFirst() {
        Answer answer = drake.upload(several().withUpn("A9262377000019"));
        assertThat(kinds(answer)).containsExactly("REFUSED");
    }

    @Test
    void ofTooManyPupilsItIsSaidHowToSplitThem() {
        Answer answer = drake.upload(aLeaver().to("XXXXXXX").pupils(201));
        assertThat(kinds(answer)).containsExactly("REFUSED");
        assertThat(answer.text()).contains("./s2s split FILE --out FOLDER");
        assertThat(drake.upload(several()).text()).doesNotContain("./s2s split");
    }

    @Test
    void severalPupilsForASchoolStayTogether() {
        assertThat(kinds(drake.upload(aLeaver().pupils(3)))).containsExactly("SENT");
        String sent = drake.upload(aLeaver()).reference();
        assertThat(split(sent).status()).isEqualTo(409);
    }

    private static TestCtf several() {
        return aLeaver().to("XXXXXXX").pupils(3);
    }

    private Answer split(String reference) {
        return drake.post("/transfers/" + reference + "/split", Map.of("decision", "split"));
    }

    private int held() {
        return sql.sql("select count(*) from lost_pupil").query(Integer.class).single();
    }

    private static List<String> kinds(Answer answer) {
        return RESULT.matcher(answer.text()).results().map(one -> one.group(1)).toList();
    }
}
