package uk.s2s.service.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.web.TestCtf.aLeaver;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.s2s.service.authority.OfficerStage;
import uk.s2s.service.web.Answer;
import uk.s2s.service.web.Visitor;

/** A local authority sends and collects files for an own school that nobody can sign in for. */
@OfficerStage
class ActingTests {

    private static final String HILGAY = "9263107";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    @Autowired
    Accounts accounts;

    Visitor norfolk;

    @BeforeEach
    void signIn() {
        norfolk = Visitor.signedIn(port, "transfers@norfolk.example");
    }

    @AfterEach
    void schoolHasNoAccount() {
        sql.sql("delete from membership where organisation = ?").param(HILGAY).update();
    }

    @Test
    void filesAreSentForTheSchoolAndTheirHistorySaysByWhom() {
        assertThat(act(HILGAY, "No office staff this week").text())
                .contains("You act for a school: Norfolk for Hilgay Riverside Academy");
        String reference = norfolk.upload(aLeaver().from(HILGAY).to("9266910")).reference();
        assertThat(norfolk.get("/transfers/" + reference + "/history").text())
                .contains("Nia Harcourt of Norfolk, acting for the school, Hilgay Riverside Academy (9263107)");
        assertThat(entries("TransferReceived")).contains(HILGAY + " {\"authority\": \"926LLLL\"}");
    }

    @Test
    void filesAreCollectedForTheSchool() {
        Visitor drake = Visitor.signedIn(port, "office@drake.example");
        String reference = drake.upload(aLeaver().to(HILGAY)).reference();
        assertThat(norfolk.get("/transfers/" + reference + "/download").status())
                .isEqualTo(403);
        act(HILGAY, "No office staff this week");
        norfolk.post("/transfers/" + reference + "/accept", Map.of());
        assertThat(norfolk.get("/transfers/" + reference + "/download").text()).contains("<CTfile>");
        norfolk.post("/transfers/" + reference + "/confirm", Map.of("worked", "yes"));
        assertThat(drake.get("/transfers/" + reference).text()).contains("Collected");
    }

    @Test
    void theTrailHasWhoForWhichSchoolAndWhy() {
        act(HILGAY, "No office staff this week");
        norfolk.post("/authority/acting/end", Map.of());
        assertThat(entries("ActingBegan"))
                .contains("926LLLL {\"reason\": \"No office staff this week\", \"school\": \"9263107\"}");
        assertThat(entries("ActingEnded")).contains("926LLLL {\"school\": \"9263107\"}");
        assertThat(norfolk.get("/").text()).doesNotContain("You act for a school");
        assertThat(norfolk.get("/authority").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/uln", "/uln/upload", "/password", "/reports", "/authority", "/schools/9263107/notice-address"})
    void nothingButSendingAndCollectingIsAllowed(String path) {
        act(HILGAY, "No office staff this week");
        assertThat(norfolk.get(path).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9352003", "926LLLL", "9999999", "' or 1=1--", "9262377x"})
    void whatIsNoOwnSchoolIsNotFound(String school) {
        assertThat(norfolk.post("/authority", "/authority/acting", Map.of("school", school, "reason", "x"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void independentSchoolsTakeNoPart() {
        String independent = sql.sql(
                        "select number from establishment where number like '926%' and is_open and type like 'Other independent%' limit 1")
                .query(String.class)
                .single();
        assertThat(norfolk.get("/authority/acting?school=" + independent).status())
                .isEqualTo(404);
    }

    @Test
    void aReasonIsNeeded() {
        assertThat(act(HILGAY, "  ").text()).contains("Error: ", "Enter why you act for the school");
        assertThat(act(HILGAY, "x".repeat(501)).text()).contains("500 characters or fewer");
        assertThat(norfolk.get("/").text()).doesNotContain("You act for a school");
    }

    @Test
    void nobodyActsForASchoolThatCanActItself() {
        assertThat(norfolk.get("/authority/acting?school=9262377").text())
                .contains("has an account of its own")
                .doesNotContain("name=\"reason\"");
        assertThat(act("9262377", "They are slow").text()).contains("has an account of its own");
        assertThat(norfolk.get("/").text()).doesNotContain("You act for a school");
    }

    @Test
    void itEndsBeforeAnythingIsDoneOnceSomebodyCanSignInForTheSchool() {
        Visitor drake = Visitor.signedIn(port, "office@drake.example");
        String reference = drake.upload(aLeaver().to(HILGAY)).reference();
        act(HILGAY, "No office staff this week");
        String token = norfolk.token("/");
        new AccountFixture(sql, accounts, port).someone(List.of(HILGAY));
        Answer answer = norfolk.postOld("/", token, "/transfers/" + reference + "/accept", Map.of());
        assertThat(answer.text()).contains("The school has an account now", "Nothing of your last step was done");
        assertThat(drake.get("/transfers/" + reference).text()).contains("Awaiting collection");
        assertThat(norfolk.get("/").text()).doesNotContain("You act for a school");
    }

    @Test
    void anAccountThatIsSwitchedOffCannotActForItsSchool() {
        Account account = new AccountFixture(sql, accounts, port).someone(List.of(HILGAY));
        accounts.setDisabled(account.id(), true);
        assertThat(act(HILGAY, "Their only user has left").text()).contains("You act for a school");
    }

    @Test
    void signingOutEndsItToo() {
        long before = entries("ActingEnded").size();
        act(HILGAY, "No office staff this week");
        norfolk.post("/sign-out", Map.of());
        assertThat(entries("ActingEnded")).hasSize((int) before + 1);
    }

    @Test
    void schoolsAndOthersActForNobody() {
        Visitor school = Visitor.signedIn(port, "office@drake.example");
        assertThat(school.get("/authority/acting?school=" + HILGAY).status()).isEqualTo(403);
        assertThat(school.post("/authority/acting", Map.of("school", HILGAY, "reason", "x"))
                        .status())
                .isEqualTo(403);
        Visitor suffolk = Visitor.signedIn(port, "transfers@suffolk.example");
        assertThat(suffolk.get("/authority/acting?school=" + HILGAY).status()).isEqualTo(404);
    }

    private Answer act(String school, String reason) {
        return norfolk.post("/authority", "/authority/acting", Map.of("school", school, "reason", reason));
    }

    private List<String> entries(String action) {
        return sql.sql("select organisation || ' ' || details::text from audit_entry where action = ?")
                .param(action)
                .query(String.class)
                .list();
    }
}
