package uk.s2s.service.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import uk.s2s.identifiers.Uln;
import uk.s2s.register.Standing;
import uk.s2s.register.jdbc.LearnerRegister;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.web.Answer;
import uk.s2s.service.web.Visitor;

/** Register administrators merge, unmerge and delete; what cannot be is said calmly. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class LearnerPagesTests {

    private static final String RUTH = "register@s2s.example";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    @Autowired
    LearnerRegister register;

    LearnersFixture learners;
    Visitor administrator;
    String one;
    String other;
    String path;

    @BeforeEach
    void twoLearners() {
        learners = new LearnersFixture(register, sql);
        administrator = Visitor.signedIn(port, RUTH);
        one = learners.learner();
        other = learners.learner();
        path = "/register/learners/" + learners.look(RUTH, one);
    }

    @Test
    void showsBothBeforeMerging() {
        Answer page = post("/merge", Map.of("other", other, "reason", "Moved house"));
        assertThat(page.text()).contains("Are these the same learner?", one, other, "Different");
        assertThat(standing(other)).isEqualTo(Standing.LIVE);
    }

    @Test
    void mergesAndUnmerges() {
        Answer merged = merge(other);
        assertThat(merged.path()).isEqualTo(path);
        assertThat(merged.text()).contains("ULNs that stand for this learner too", other);
        assertThat(standing(other)).isEqualTo(Standing.MERGED);

        String otherPath = "/register/learners/" + learners.look(RUTH, other);
        assertThat(administrator.get(otherPath).text()).contains("Merged into " + one, "Moved house");
        Answer unmerged = administrator.post(otherPath + "/unmerge", otherPath + "/unmerge", Map.of("reason", "Twins"));
        assertThat(unmerged.text()).contains("Live", "Unmerged", "Twins");
        assertThat(standing(other)).isEqualTo(Standing.LIVE);
        assertThat(count("LearnersMerged", "Moved house")).isPositive();
        assertThat(count("LearnerUnmerged", "Twins")).isPositive();
    }

    @Test
    void mergesOnceHoweverOftenItIsPressed() {
        merge(other);
        assertThat(merge(other).text()).contains("is merged into another already");
    }

    @Test
    void nobodyIsMergedWithThemselves() {
        assertThat(post("/merge", Map.of("other", one, "reason", "Same")).text())
                .contains("This is the same ULN");
        assertThat(post("/merge/confirm", Map.of("other", one, "reason", "Same"))
                        .text())
                .contains("This is the same ULN");
    }

    @Test
    void whatIsMergedTakesInNobodyElse() {
        merge(other);
        String otherPath = "/register/learners/" + learners.look(RUTH, other);
        String third = learners.learner();
        Answer refused = administrator.post(
                otherPath + "/merge", otherPath + "/merge/confirm", Map.of("other", third, "reason", "Chain"));
        assertThat(refused.text()).contains("Only a live learner can take in another");
        assertThat(standing(third)).isEqualTo(Standing.LIVE);
    }

    @Test
    void aCircleIsNotMade() {
        merge(other);
        String otherPath = "/register/learners/" + learners.look(RUTH, other);
        administrator.post(
                otherPath + "/merge", otherPath + "/merge/confirm", Map.of("other", one, "reason", "Circle"));
        assertThat(standing(one)).isEqualTo(Standing.LIVE);
        assertThat(standing(other)).isEqualTo(Standing.MERGED);
    }

    @Test
    void anUnknownOrWrongUlnIsNotMerged() {
        assertThat(post("/merge", Map.of("other", "1026893096", "reason", "Same"))
                        .text())
                .contains("has not been issued here");
        assertThat(post("/merge", Map.of("other", "1234567890", "reason", "Same"))
                        .text())
                .contains("check digit does not fit");
        assertThat(post("/merge", Map.of("other", other, "reason", "")).text()).contains("Enter the reason");
    }

    @Test
    void deletes() {
        assertThat(post("/delete", Map.of("reason", "")).text()).contains("Enter the reason");
        assertThat(standing(one)).isEqualTo(Standing.LIVE);
        assertThat(post("/delete", Map.of("reason", "Invented by mistake")).text())
                .contains("Deleted");
        assertThat(standing(one)).isEqualTo(Standing.DELETED);
        assertThat(post("/delete", Map.of("reason", "Again")).text()).contains("Only a live learner can be deleted");
        assertThat(count("LearnerDeleted", "Again")).isZero();
    }

    @Test
    void whatOthersAreMergedIntoIsNotDeleted() {
        merge(other);
        assertThat(post("/delete", Map.of("reason", "Try")).text()).contains("unmerge them first");
    }

    @Test
    void somebodyElsesReasonOpensNothing() {
        String look = "/register/learners/" + learners.look("admin@s2s.example", one);
        assertThat(administrator.get(look).status()).isEqualTo(404);
        assertThat(administrator.get("/register/learners/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(administrator.get("/register/learners/" + one).status()).isEqualTo(400);
    }

    @Test
    void aReasonHoldsForADay() {
        UUID look = learners.look(RUTH, one);
        sql.sql("update learner_look set at = at - interval '25 hours' where id = ?")
                .param(look)
                .update();
        assertThat(administrator.get("/register/learners/" + look).status()).isEqualTo(404);
    }

    @Test
    void reportsTellWhatBecameOfNumbers() {
        merge(other);
        post("/delete", Map.of("reason", "Try"));
        assertThat(administrator.get("/register/reports").text()).contains(other, "merged");
        Answer csv = administrator.get("/register/reports/csv?what=merged");
        assertThat(csv.text())
                .contains("\"merged\",\"%s\",\"%s\"".formatted(other, one))
                .doesNotContain("deleted");
        assertThat(csv.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(count("ReportSeen", null)).isPositive();
    }

    @Test
    void reportsSayWhatIsWrongWithTheirDays() {
        assertThat(administrator.get("/register/reports?from=31/2/2026").text()).contains("Enter a day such as");
        assertThat(administrator
                        .get("/register/reports?from=2/1/2026&to=1/1/2026")
                        .text())
                .contains("must not be before the first");
        assertThat(administrator.get("/register/reports/csv?from=yesterday").status())
                .isEqualTo(404);
        assertThat(administrator.get("/register/reports?from=1/1/999999999").status())
                .isEqualTo(200);
    }

    private Answer merge(String uln) {
        return post("/merge/confirm", Map.of("other", uln, "reason", "Moved house"));
    }

    private Answer post(String act, Map<String, String> fields) {
        return administrator.post(path, path + act, fields);
    }

    private Standing standing(String uln) {
        return register.learner(new Uln(uln)).orElseThrow().standing();
    }

    /** @param reason null for any */
    private int count(String event, @org.jspecify.annotations.Nullable String reason) {
        return sql.sql(
                        "select count(*) from audit_entry where action = ? and (?::text is null or details->>'reason' = ?)")
                .params(java.util.Arrays.asList(event, reason, reason))
                .query(Integer.class)
                .single();
    }
}
