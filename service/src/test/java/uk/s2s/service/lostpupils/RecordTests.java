package uk.s2s.service.lostpupils;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.lostpupils.LostCtf.lost;
import static uk.s2s.service.lostpupils.LostCtf.name;

import java.util.List;
import java.util.Map;
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
import uk.s2s.service.web.TestCtf;
import uk.s2s.service.web.Visitor;

/** A lost pupil's record is opened for a reason; everybody who did so is on a list. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
@TestInstance(Lifecycle.PER_CLASS)
class RecordTests {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    LostPupilsStage stage;

    @BeforeAll
    void setStage() {
        stage = new LostPupilsStage(port);
    }

    @Test
    void theRecordIsShownInWords() {
        String family = name();
        String reference = stage.loses(lost("Ana", family));
        assertThat(stage.opens(stage.suffolk, reference).text())
                .contains(
                        family + ", Ana",
                        "9 March 2014",
                        "1 Invented Row",
                        "The Thetford Academy",
                        "A child is missing");
    }

    @Test
    void withoutAReasonNothingIsShown() {
        String family = name();
        String reference = stage.loses(lost("Ana", family));
        assertThat(stage.norfolk.get("/lost-pupils/" + reference).text())
                .contains("Why do you open this record?")
                .doesNotContain(family);
        Answer without = stage.norfolk.post("/lost-pupils", "/lost-pupils/" + reference, Map.of("reason", "no such"));
        assertThat(without.text()).contains("Select why you ask").doesNotContain(family);
        assertThat(stage.norfolk.get("/lost-pupils/" + reference + "/download").path())
                .isEqualTo("/lost-pupils/" + reference);
    }

    @Test
    void theFileIsDownloadedByteForByteAndTheSenderSeesIt() {
        LostCtf file = lost("Ana", name());
        String reference = stage.loses(file);
        stage.opens(stage.suffolk, reference);
        assertThat(stage.suffolk.get("/lost-pupils/" + reference + "/download").bytes())
                .isEqualTo(file.bytes());
        assertThat(stage.thetford.get("/transfers/" + reference + "/history").text())
                .contains("Downloaded", "Sol Featherstone", "Suffolk");
    }

    @Test
    void everybodyWhoLookedIsListedForAuthoritiesAndAdministrators() {
        String reference = stage.loses(lost("Ana", name()));
        stage.opens(stage.suffolk, reference);
        Visitor administrator = Visitor.signedIn(port, "admin@s2s.example");
        for (Visitor reader : List.of(stage.norfolk, administrator)) {
            assertThat(reader.get("/lost-pupils/" + reference + "/looks").text())
                    .contains("Sol Featherstone", "Suffolk", "Saw the record", "A child is missing education");
        }
        assertThat(administrator.get("/lost-pupils/" + reference).status()).isEqualTo(404);
    }

    @Test
    void whoeverWasShownThePupilInAListOfResultsIsListedToo() {
        String family = name();
        String reference = stage.loses(lost("Ana", family));
        String other = stage.loses(lost("Ana", name()));
        stage.searches(stage.suffolk, Map.of("family", family, "given", "Ana"));
        assertThat(stage.norfolk.get("/lost-pupils/" + reference + "/looks").text())
                .contains("1 in all", "Sol Featherstone", "Suffolk", "Saw the pupil in a list of results", "Case 12");
        assertThat(stage.norfolk.get("/lost-pupils/" + other + "/looks").text()).contains("Nobody yet.");
    }

    @Test
    void everyLookIsInTheAuditTrail() {
        String family = name();
        String reference = stage.loses(lost("Ana", family));
        stage.opens(stage.suffolk, reference);
        stage.suffolk.get("/lost-pupils/" + reference);
        List<String> entries = sql.sql("""
                        select a::text from audit_entry a join transfer t on t.id = a.transfer
                         where t.reference = ? and a.action = 'LostPupilSeen' order by a.id
                        """).param(reference).query(String.class).list();
        assertThat(entries).hasSize(3).noneMatch(entry -> entry.contains(family));
        assertThat(entries.get(1)).contains("SEEN", "MISSING", "935LLLL");
    }

    @Test
    void schoolsGetTheAnswerOfARecordThatDoesNotExist() {
        String reference = stage.loses(lost("Ana", name()));
        Answer none = stage.thetford.get("/lost-pupils/AAAA-AAAA-AAAA");
        for (String page : List.of("", "/download", "/looks")) {
            Answer answer = stage.thetford.get("/lost-pupils/" + reference + page);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.textWithoutTokens()).isEqualTo(none.textWithoutTokens());
        }
        assertThat(stage.opens(stage.thetford, reference).status()).isEqualTo(404);
    }

    @Test
    void aFileOnItsWayIsNoLostPupil() {
        String reference = stage.thetford
                .upload(TestCtf.aLeaver().from("9266910").to("9262377"))
                .reference();
        assertThat(stage.opens(stage.norfolk, reference).status()).isEqualTo(404);
    }

    @Test
    void whatItsSenderTookBackIsGone() {
        String family = name();
        String reference = stage.loses(lost("Ana", family));
        stage.opens(stage.norfolk, reference);
        stage.thetford.post("/transfers/" + reference + "/withdraw", Map.of());
        assertThat(stage.norfolk.get("/lost-pupils/" + reference).status()).isEqualTo(404);
        assertThat(stage.thetford.get("/transfers/" + reference).text()).contains("Withdrawn");
        assertThat(sql.sql("""
                        select count(*) from lost_pupil p join content c on c.id = p.card join transfer t on t.id = p.transfer_id
                         where t.reference = ?
                        """).param(reference).query(Integer.class).single()).isZero();
    }
}
