package uk.s2s.service.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.web.TestCtf.aLeaver;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import uk.s2s.identifiers.Uln;
import uk.s2s.register.LearnerDetails;
import uk.s2s.register.LearnerField;
import uk.s2s.register.Requester;
import uk.s2s.register.jdbc.LearnerRegister;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.desk.LearnersFixture;
import uk.s2s.service.web.Answer;
import uk.s2s.service.web.TestCtf;
import uk.s2s.service.web.Visitor;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class SubjectAccessTests {

    private static final String ASIDE = "A record under the same number that bears another name and date of birth";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    @Autowired
    LearnerRegister register;

    Visitor oldSchool;
    Visitor newSchool;
    Visitor administrator;

    @BeforeEach
    void people() {
        oldSchool = Visitor.signedIn(port, "office@drake.example");
        newSchool = Visitor.signedIn(port, "office@thetford.example");
        administrator = Visitor.signedIn(port, "admin@s2s.example");
    }

    @Test
    void holdsAllOfOnePupilAndNothingOfTheOthersInTheSameFile() {
        TestCtf family = aLeaver().pupils(3);
        String reference = oldSchool.upload(family).reference();
        newSchool.get("/transfers/" + reference + "/pupils/1");
        newSchool.get("/transfers/" + reference + "/pupils/2");

        Map<String, String> export = export(Map.of("upn", family.upn(1)));

        assertThat(export.keySet()).containsExactly("files/" + reference + ".xml", "audit.csv", "index.html");
        assertThat(export.get("files/" + reference + ".xml"))
                .contains(
                        family.upn(1),
                        "Zoëb",
                        "O'Brien-Śmith",
                        "<SchoolName>Old School</SchoolName>",
                        "1 Invented Row");
        assertThat(export.get("index.html"))
                .contains("File " + reference, "Drake Primary School", "about this pupil", "Uploaded and stored");
        assertThat(export.get("audit.csv")).contains("Transfer received", "Pupil seen", reference, "9266910");
        assertThat(export.values())
                .noneMatch(text -> text.contains("Zoëa") || text.contains("Zoëc"))
                .noneMatch(text -> text.contains(family.upn(0)) || text.contains(family.upn(2)));
    }

    @Test
    void aLookAtASiblingIsNotInTheListOfLooks() {
        TestCtf family = aLeaver().pupils(2);
        String reference = oldSchool.upload(family).reference();
        newSchool.get("/transfers/" + reference + "/pupils/1");
        assertThat(export(Map.of("upn", family.upn(1))).get("audit.csv")).doesNotContain("Pupil seen");
        assertThat(export(Map.of("upn", family.upn(0))).get("audit.csv")).contains("Pupil seen");
    }

    @Test
    void aFileOfOnePupilIsGivenAsItWasSent() {
        TestCtf file = aLeaver();
        String reference = oldSchool.upload(file).reference();
        assertThat(export(Map.of("upn", file.upn(0))))
                .containsEntry("files/" + reference + ".xml", new String(file.bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void filesUnderAFormerNumberAreFoundToo() {
        TestCtf now = aLeaver();
        TestCtf before = aLeaver();
        String first = oldSchool.upload(before).reference();
        String second = oldSchool.upload(now).reference();
        assertThat(export(Map.of("upn", now.upn(0), "formerUpn", before.upn(0))))
                .containsKeys("files/" + first + ".xml", "files/" + second + ".xml");
    }

    @Test
    void theReasonOfARejectionIsGivenOnlyWhereItCanBeAboutNobodyElse() {
        TestCtf family = aLeaver().pupils(2);
        TestCtf alone = aLeaver();
        rejects(oldSchool.upload(family).reference(), "Zoëa is here already");
        rejects(oldSchool.upload(alone).reference(), "Is here already");
        assertThat(export(Map.of("upn", family.upn(1))).get("index.html"))
                .contains("The reason was about a file with several pupils")
                .doesNotContain("Zoëa");
        assertThat(export(Map.of("upn", alone.upn(0))).get("index.html")).contains("Is here already");
    }

    @Test
    void whatWasRemovedIsSaidToBe() {
        TestCtf file = aLeaver();
        String reference = oldSchool.upload(file).reference();
        sql.sql("""
                        update transfer set content_removed_at = now(), content_removed_why = 'Its time was over.'
                         where reference = ?
                        """).param(reference).update();
        Map<String, String> export = export(Map.of("upn", file.upn(0)));
        assertThat(export).doesNotContainKey("files/" + reference + ".xml");
        assertThat(export.get("index.html")).contains("was removed on", "Its time was over.");
    }

    @Test
    void theRegisterIsAskedByTheNumber() {
        LearnerDetails somebody = LearnersFixture.someone();
        String uln = new LearnersFixture(register, sql).learner(somebody);
        Map<String, String> asked = named(somebody, uln);
        administrator.post("/subject-access", "/subject-access", Exported.withReason(asked));
        Map<String, String> export = export(asked);
        assertThat(export.get("audit.csv")).contains("Subject access asked");
        assertThat(export.get("index.html")).contains("Unique Learner Number " + uln, "Family name", "Registered");
    }

    @Test
    void aLostPupilIsFoundByNamesAndDateOfBirthIfOnlyOneHasThem() {
        TestCtf lost = aLeaver().to("XXXXXXX").bornOn("2013-02-28");
        String reference = oldSchool.upload(lost).reference();
        Map<String, String> who = Map.of("surname", "O'Brien-Śmith", "forename", "Zoëa", "born", "28/2/2013");
        Visitor.signedIn(port, "transfers@suffolk.example")
                .post(
                        "/lost-pupils",
                        "/lost-pupils",
                        Map.of(
                                "family",
                                "O'Brien-Śmith",
                                "given",
                                "Zoëa",
                                "year",
                                "2013",
                                "reason",
                                "MISSING",
                                "words",
                                ""));
        assertThat(export(who)).containsKey("files/" + reference + ".xml");
        assertThat(export(who).get("index.html"))
                .contains("Lost Pupil database", "What the pupil is found by", "IP24 1AA", "Who looked")
                .contains("Saw the pupil in a list of results", "Suffolk");
        oldSchool.upload(aLeaver().to("XXXXXXX").bornOn("2013-02-28"));
        assertThat(export(who)).doesNotContainKey("files/" + reference + ".xml");
    }

    @Test
    void aFileOfAnotherPupilUnderTheSameNumberIsNamedAndNotGiven() {
        TestCtf own = aLeaver();
        String mine = oldSchool.upload(own).reference();
        String theirs = oldSchool
                .upload(aLeaver().withUpn(own.upn(0)).ofFamily("Hawkins").bornOn("2014-11-20"))
                .reference();
        newSchool.get("/transfers/" + theirs + "/pupils/1");
        Map<String, String> export = export(Map.of("upn", own.upn(0)));
        assertThat(export).containsKey("files/" + mine + ".xml").doesNotContainKey("files/" + theirs + ".xml");
        assertThat(export.get("index.html")).contains(ASIDE, theirs);
        assertThat(export.get("audit.csv")).contains(mine).doesNotContain(theirs);
        assertThat(export.values()).noneMatch(text -> text.contains("Hawkins"));
    }

    @Test
    void aChangedNameOrACorrectedDateAloneMakesNobodyElse() {
        TestCtf own = aLeaver();
        String married = oldSchool
                .upload(aLeaver().withUpn(own.upn(0)).ofFamily("Hawkins"))
                .reference();
        String corrected = oldSchool
                .upload(aLeaver().withUpn(own.upn(0)).bornOn("2014-11-20"))
                .reference();
        Map<String, String> export = export(Map.of("upn", own.upn(0)));
        assertThat(export).containsKeys("files/" + married + ".xml", "files/" + corrected + ".xml");
        assertThat(export.get("index.html")).doesNotContain(ASIDE);
    }

    @Test
    void theNumberOfAnotherLearnerIsPutAside() {
        TestCtf file = aLeaver();
        oldSchool.upload(file);
        LearnerDetails somebody = LearnersFixture.someone();
        var learners = new LearnersFixture(register, sql);
        String uln = learners.learner(somebody);
        Map<String, String> export = export(Map.of("upn", file.upn(0), "uln", uln));
        assertThat(export.get("index.html")).contains("A learner in the register since", ASIDE);
        assertThat(export.values())
                .noneMatch(text -> text.contains(uln) || text.contains(somebody.text(LearnerField.FAMILY_NAME)));
    }

    @Test
    void aMergeThatWasUndoneTellsNeitherTheOtherNumberNorTheReason() {
        var learners = new LearnersFixture(register, sql);
        LearnerDetails somebody = LearnersFixture.someone();
        String uln = learners.learner(somebody);
        String other = learners.learner();
        var desk = new Requester("FIXTUR", "A. N. Other");
        register.merge(new Uln(uln), List.of(new Uln(other)), "The same as Zoë Hawkins", desk);
        register.unmerge(new Uln(other), "Zoë Hawkins is another", desk);
        assertThat(export(named(somebody, uln)).get("index.html"))
                .contains("Unique Learner Number " + uln)
                .doesNotContain(other, "Hawkins");
    }

    @Test
    void withoutANumberNothingIsSaidToBeNotHeld() {
        Map<String, String> unknown = Map.of("surname", "Nowhere");
        assertThat(ask(unknown).text()).contains("None: files, ULN results");
        assertThat(export(unknown).get("index.html"))
                .contains("It says nothing of whether anything is held")
                .doesNotContain("Nothing is held.");
    }

    @Test
    void whoConfirmsSeesTheNameTheDateAndTheNumber() {
        String upn = aLeaver().upn(0);
        assertThat(ask(Map.of("upn", upn)).text()).contains("Zoëa O", "Brien-Śmith", "9/3/2015", upn);
    }

    @Test
    void aLostPupilOfTheSameNumberAndAnotherNameIsPutAside() {
        TestCtf own = aLeaver();
        oldSchool.upload(own);
        oldSchool.upload(
                aLeaver().to("XXXXXXX").withUpn(own.upn(0)).ofFamily("Hawkins").bornOn("2014-11-20"));
        Map<String, String> export = export(Map.of("upn", own.upn(0)));
        assertThat(export.get("index.html"))
                .contains("Lost Pupil database", ASIDE)
                .doesNotContain("Hawkins", "2014-11-20", "Who looked");
    }

    @Test
    void aLegalHoldIsTold() {
        TestCtf file = aLeaver();
        administrator.post("/holds", "/holds", Map.of("upn", file.upn(0), "reason", "A claim of the father"));
        assertThat(export(Map.of("upn", file.upn(0))).get("index.html"))
                .contains("Times in which nothing about the pupil is removed")
                .doesNotContain("A claim of the father");
    }

    @Test
    void askingAndGivingAreRecordedWithTheReason() {
        TestCtf file = aLeaver();
        oldSchool.upload(file);
        int asked = audited("SubjectAccessAsked");
        int given = audited("SubjectAccessGiven");
        Answer confirm = ask(Map.of("upn", file.upn(0)));
        assertThat(confirm.text()).contains("What is held about this pupil", "Files sent between schools");
        assertThat(confirm.path()).doesNotContain(file.upn(0));
        assertThat(audited("SubjectAccessAsked")).isEqualTo(asked + 1);
        assertThat(audited("SubjectAccessGiven")).isEqualTo(given);
        export(Map.of("upn", file.upn(0)));
        assertThat(audited("SubjectAccessGiven")).isEqualTo(given + 1);
    }

    @Test
    void nothingIsGivenForNobodyInParticularOrWithoutAReason() {
        int asked = audited("SubjectAccessAsked");
        assertThat(administrator
                        .post("/subject-access", "/subject-access", Map.of())
                        .text())
                .contains("Enter the surname", "Enter the forename", "Enter the date of birth", "Enter the reason");
        assertThat(ask(Map.of("upn", "A801200005001")).text()).contains("check letter");
        assertThat(ask(Map.of("uln", "1234567890")).text()).contains("This is no ULN");
        assertThat(ask(Map.of("surname", "Doe", "forename", "Jo", "born", "31/2/2015"))
                        .text())
                .contains("Enter a date of birth");
        assertThat(audited("SubjectAccessAsked")).isEqualTo(asked);
    }

    @Test
    void aPupilOfWhomNothingIsHeldGivesAnExportThatSaysSo() {
        Map<String, String> export = export(Map.of("upn", "B801200005001"));
        assertThat(export.get("index.html")).contains("Nothing is held.");
    }

    private void rejects(String reference, String reason) {
        newSchool.post("/transfers/" + reference + "/reject", Map.of("reason", reason));
    }

    private Answer ask(Map<String, String> who) {
        return administrator.post("/subject-access", "/subject-access", Exported.withReason(who));
    }

    private Map<String, String> export(Map<String, String> who) {
        return Exported.to(administrator, who);
    }

    private static Map<String, String> named(LearnerDetails details, String uln) {
        String[] born = details.text(LearnerField.DATE_OF_BIRTH).split("-");
        return Map.of(
                "uln",
                uln,
                "surname",
                details.text(LearnerField.FAMILY_NAME),
                "forename",
                details.text(LearnerField.GIVEN_NAME),
                "born",
                born[2] + "/" + born[1] + "/" + born[0]);
    }

    private int audited(String action) {
        return sql.sql("select count(*) from audit_entry where action = ?")
                .param(action)
                .query(Integer.class)
                .single();
    }
}
