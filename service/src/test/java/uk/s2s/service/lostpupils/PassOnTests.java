package uk.s2s.service.lostpupils;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.lostpupils.LostCtf.lost;
import static uk.s2s.service.lostpupils.LostCtf.name;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.web.Answer;
import uk.s2s.service.web.Visitor;

/** A lost pupil who was found: the file goes to the pupil's school, once. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
@TestInstance(Lifecycle.PER_CLASS)
class PassOnTests {

    private static final String FOREST = "9352003";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    LostPupilsStage stage;
    Visitor forest;

    @BeforeAll
    void setStage() {
        stage = new LostPupilsStage(port);
        forest = Visitor.signedIn(port, "office@forest.example");
    }

    @Test
    void theNewSchoolCollectsTheFileAsIfTheOldOneHadSentIt() {
        LostCtf file = lost("Ana", name());
        String held = stage.loses(file);
        stage.opens(stage.suffolk, held);
        passesOn(stage.suffolk, held, FOREST);

        String arrived = sql.sql("""
                        select n.reference from transfer n join transfer h on n.sent_on_from = h.id where h.reference = ?
                        """).param(held).query(String.class).single();
        assertThat(forest.pagesOf("/to-collect")).contains(arrived, "The Thetford Academy");
        forest.post("/transfers/" + arrived + "/accept", Map.of());
        assertThat(forest.get("/transfers/" + arrived + "/download").bytes()).isEqualTo(file.bytes());
    }

    @Test
    void whoIsPassedOnIsLostNoMore() {
        String family = name();
        String held = stage.loses(lost("Ana", family));
        stage.opens(stage.norfolk, held);
        assertThat(passesOn(stage.norfolk, held, FOREST).text())
                .contains("Norfolk (926LLLL) passed it on to Forest Academy (9352003)");
        assertThat(stage.searches(Map.of("family", family, "given", "Ana")).text())
                .as("others of like names may be lost")
                .doesNotContain(family + ", Ana");
        assertThat(stage.norfolk.get("/lost-pupils/" + held + "/download").status())
                .isEqualTo(404);
    }

    @Test
    void whoseFileIsRejectedIsLostAgain() {
        String family = name();
        String held = stage.loses(lost("Ana", family));
        stage.opens(stage.norfolk, held);
        passesOn(stage.norfolk, held, FOREST);
        String arrived = sql.sql(
                        "select n.reference from transfer n join transfer h on n.sent_on_from = h.id where h.reference = ?")
                .param(held)
                .query(String.class)
                .single();
        forest.post("/transfers/" + arrived + "/reject", Map.of("reason", "Not here"));
        assertThat(stage.searches(Map.of("family", family, "given", "Ana")).text())
                .contains(held);
    }

    @Test
    void theOldSchoolAndItsAuthorityAreTold() {
        String held = stage.loses(lost("Ana", name()));
        stage.opens(stage.suffolk, held);
        passesOn(stage.suffolk, held, FOREST);
        assertThat(told(held)).containsExactly("PASSED_ON 9266910", "PASSED_ON_TO_AUTHORITY 926LLLL");
    }

    @Test
    void whoeverPassedOnAFileThatNobodyTookIsToldEachTime() {
        String held = stage.loses(lost("Ana", name()));
        for (Visitor authority : List.of(stage.suffolk, stage.norfolk)) {
            stage.opens(authority, held);
            passesOn(authority, held, FOREST);
            forest.post("/transfers/" + lastOf(held) + "/reject", Map.of("reason", "Not here"));
        }
        assertThat(told(held))
                .containsExactly(
                        "HELD_AGAIN 926LLLL",
                        "HELD_AGAIN 935LLLL",
                        "HELD_AGAIN_TO_AUTHORITY 926LLLL",
                        "PASSED_ON 9266910",
                        "PASSED_ON 9266910",
                        "PASSED_ON_TO_AUTHORITY 926LLLL");
    }

    @Test
    void whoWasWrongAboutThePupilIsNoPartyToTheRecordAnyLonger() {
        String held = stage.loses(lost("Ana", name()));
        stage.opens(stage.suffolk, held);
        passesOn(stage.suffolk, held, FOREST);
        forest.post("/transfers/" + lastOf(held) + "/reject", Map.of("reason", "Not here"));
        assertThat(sql.sql("""
                                select count(*) from lost_pupil l join transfer t on t.id = l.transfer_id
                                 where t.reference = ? and l.standing = 'HELD' and l.passed_on_by is null and l.passed_on_to is null
                                """).param(held).query(Integer.class).single()).isEqualTo(1);
    }

    private String lastOf(String held) {
        return sql.sql("""
                        select n.reference from transfer n join transfer h on n.sent_on_from = h.id
                         where h.reference = ? order by n.id desc limit 1
                        """).param(held).query(String.class).single();
    }

    /** Whom, of what. */
    private List<String> told(String held) {
        return sql.sql("""
                        select replace(n.kind, 'LOST_PUPIL_', '') || ' ' || n.organisation
                          from notice n join transfer t on t.id = n.subject_id join transfer h on t.sent_on_from = h.id
                         where h.reference = ? and n.kind like 'LOST_PUPIL_%'
                        """).param(held).query(String.class).list().stream()
                .sorted()
                .toList();
    }

    @Test
    void anIndependentSchoolIsRefusedWithTheWayToThePickUpLink() {
        String independent = sql.sql("""
                        select number from establishment e where is_open and type like 'Other independent%' and number is not null
                         order by number limit 1
                        """).query(String.class).single();
        String held = stage.loses(lost("Ana", name()));
        stage.opens(stage.norfolk, held);
        Answer refused = passesOn(stage.norfolk, held, independent);
        assertThat(refused.text())
                .contains("Error: Pass the file on", "is an independent school", "/lost-pupils/" + held + "/pick-up");
        assertThat(told(held)).isEmpty();
    }

    @Test
    void thatNobodyCanSignInForASchoolIsSaidBeforeAnythingIsSent() {
        String empty = sql.sql("""
                        select number from establishment e
                         where is_open and type like 'Community school%' and number like '926%'
                           and not exists (select from membership m where m.organisation = e.number) order by number limit 1
                        """).query(String.class).single();
        String held = stage.loses(lost("Ana", name()));
        stage.opens(stage.norfolk, held);
        String page = "/lost-pupils/" + held + "/pass-on?to=";
        assertThat(stage.norfolk.get(page + empty).text())
                .contains("Pass the file on to this school?", "Nobody can sign in for this school");
        assertThat(stage.norfolk.get(page + FOREST).text()).doesNotContain("Nobody can sign in");
    }

    @Test
    void theSuccessorOfAClosedSchoolIsOneClickAway() {
        String held = stage.loses(lost("Ana", name()));
        stage.opens(stage.norfolk, held);
        String page = stage.norfolk
                .get("/lost-pupils/" + held + "/pass-on?to=9262198")
                .text();
        assertThat(page).contains("Successors of");
        Matcher successor = Pattern.compile("pass-on[?]to=([0-9]{7})").matcher(page);
        assertThat(successor.find()).isTrue();
        passesOn(stage.norfolk, held, successor.group(1));
        assertThat(sql.sql("select destination from transfer where reference = ?")
                        .param(lastOf(held))
                        .query(String.class)
                        .single())
                .isEqualTo(successor.group(1));
    }

    @Test
    void ofTwoAuthoritiesAtOnceOneSucceedsAndTheOtherReadsWhoWasFirst() {
        for (int round = 0; round < 5; round++) {
            String held = stage.loses(lost("Ana", name()));
            stage.opens(stage.norfolk, held);
            stage.opens(stage.suffolk, held);
            List<Answer> answers = Stream.of(stage.norfolk, stage.suffolk)
                    .map(one -> CompletableFuture.supplyAsync(() -> passesOn(one, held, FOREST)))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
            assertThat(answers)
                    .allSatisfy(answer -> assertThat(answer.text()).contains("passed it on to Forest Academy"));
            assertThat(sql.sql(
                                    "select count(*) from transfer n join transfer h on n.sent_on_from = h.id where h.reference = ?")
                            .param(held)
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    @Test
    void aSchoolIsChosenByItsName() {
        String held = stage.loses(lost("Ana", name()));
        stage.opens(stage.norfolk, held);
        assertThat(stage.norfolk
                        .get("/lost-pupils/" + held + "/pass-on?to=forest+academy")
                        .text())
                .contains("Schools found", "?to=9352003");
        assertThat(stage.norfolk
                        .get("/lost-pupils/" + held + "/pass-on?to=9352003")
                        .text())
                .contains("Pass the file on to this school?", "Forest Academy");
    }

    @Test
    void aClosedSchoolOffersItsSuccessor() {
        String closed = sql.sql("""
                        select number from establishment e where not is_open and number like '926%' and not exists
                               (select from establishment o where o.number = e.number and o.is_open) order by number limit 1
                        """).query(String.class).single();
        String held = stage.loses(lost("Ana", name()));
        stage.opens(stage.norfolk, held);
        Answer page = passesOn(stage.norfolk, held, closed);
        assertThat(page.text()).contains("Error: Pass the file on", "has closed and collects no files");
        assertThat(stage.norfolk.get("/lost-pupils/" + held).text()).contains("Held since");
    }

    @Test
    void whereItCannotGoIsSaid() {
        String held = stage.loses(lost("Ana", name()));
        stage.opens(stage.norfolk, held);
        Map<String, String> problems = Map.of(
                "9269999",
                "There is no school with the number 9269999",
                "9266910",
                "That is the school that sent the file",
                "926LLLL",
                "Enter a school",
                "",
                "Enter the number",
                "x".repeat(10_000),
                "Enter the number",
                "qqqqqqq zzzzz",
                "No open school is called so");
        problems.forEach((to, problem) ->
                assertThat(passesOn(stage.norfolk, held, to).text()).contains("Error: Pass the file on", problem));
    }

    @Test
    void withoutAReasonNothingIsPassedOn() {
        String held = stage.loses(lost("Ana", name()));
        assertThat(passesOn(stage.norfolk, held, FOREST).text()).contains("Why do you open this record?");
    }

    @Test
    void schoolsPassNothingOn() {
        String held = stage.loses(lost("Ana", name()));
        assertThat(stage.thetford.get("/lost-pupils/" + held + "/pass-on").status())
                .isEqualTo(404);
        assertThat(stage.thetford
                        .post("/lost-pupils/" + held + "/pass-on", Map.of("to", FOREST))
                        .status())
                .isEqualTo(404);
    }

    private static Answer passesOn(Visitor authority, String held, String to) {
        return authority.post("/lost-pupils", "/lost-pupils/" + held + "/pass-on", Map.of("to", to));
    }
}
