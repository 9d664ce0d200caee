package uk.s2s.service.uln;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.web.UlnCtf.yearTen;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import uk.s2s.ctf.Verdict;
import uk.s2s.ctf.checks.CheckOptions;
import uk.s2s.ctf.checks.NamedFileChecker;
import uk.s2s.ctf.checks.PupilListener;
import uk.s2s.ctf.records.CtfReader;
import uk.s2s.ctf.records.Pupil;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.jobs.TurnedClock;
import uk.s2s.service.uln.LrsOnStage.Trouble;
import uk.s2s.service.web.Answer;
import uk.s2s.service.web.UlnCtf;
import uk.s2s.service.web.Visitor;

/** What comes back, on good days and on bad ones. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "s2s.background=false")
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class UlnResultsTests {

    @TestConfiguration
    static class Parts {

        @Bean
        @Primary
        LrsOnStage lrsOnStage() {
            return new LrsOnStage();
        }

        @Bean
        @Primary
        TurnedClock turnedClock() {
            return new TurnedClock(Instant.now().toString());
        }
    }

    private static final String THETFORD = "9266910";
    private static final String PASSWORD = "sixteen-letters!";

    @LocalServerPort
    int port;

    @Autowired
    LrsOnStage lrs;

    @Autowired
    TurnedClock clock;

    @Autowired
    Submitting submitting;

    @Autowired
    Fetching fetching;

    @Autowired
    ChangedBatches changes;

    @Autowired
    Probing probing;

    @Autowired
    LrsAnswers answers;

    @Autowired
    LrsRegistrations registrations;

    @Autowired
    JdbcClient sql;

    Visitor thetford;

    @BeforeEach
    void signIn() {
        lrs.reset();
        clock.turn(Duration.ofMinutes(20));
        sql.sql("update uln_part set state = 'APPLICATION_ERROR' where state in ('WAITING', 'SUBMITTED')")
                .update();
        sql.sql("update uln_part set job = null").update();
        sql.sql("delete from lrs_answer").update();
        registrations.save(THETFORD, "ABC123", "", PASSWORD);
        thetford = Visitor.signedIn(port, "office@thetford.example");
    }

    @Test
    void everyPupilComesBackWithANumber() {
        UlnCtf file = yearTen().pupils(3);
        String reference = uploads(file);
        work();

        assertThat(page(reference)).contains("Processed", "WSRC0009", "6040", "3 pupils have a ULN.", "Download");
        List<Pupil> pupils = pupils(download(reference, 1));
        assertThat(pupils)
                .extracting(Pupil::surname)
                .containsExactly(file.surname(0), file.surname(1), file.surname(2));
        assertThat(pupils).extracting(Pupil::uln).containsExactly(uln(file, 0), uln(file, 1), uln(file, 2));
        assertThat(lrs.callers()).allSatisfy(caller -> {
            assertThat(caller.organisationRef()).isEqualTo("ABC123");
            assertThat(caller.password()).isEqualTo(PASSWORD);
        });
    }

    @Test
    void theResponsePassesTheChecks() {
        String reference = uploads(yearTen().pupils(2));
        work();
        Answer response = download(reference, 1);
        String name = response.headers()
                .firstValue("Content-Disposition")
                .orElseThrow()
                .replaceAll(".*filename=\"([^\"]+)\".*|.*filename\\*=UTF-8''(\\S+)", "$1$2");
        LocalDate today = LocalDate.ofInstant(clock.instant(), UlnExaminer.ENGLAND);
        for (CheckOptions options : List.of(CheckOptions.forTransfer(today), CheckOptions.forUlnFile(today))) {
            var report = new NamedFileChecker()
                    .check(name, new ByteArrayInputStream(response.bytes()), options, PupilListener.NONE);
            assertThat(report.verdict()).as("%s", report.findings()).isEqualTo(Verdict.ACCEPTED);
        }
    }

    @Test
    void aPossibleMatchHasNoNumber() {
        UlnCtf file = yearTen().pupils(2);
        lrs.answer(file.upn(1), 7);
        String reference = uploads(file);
        work();

        Answer response = download(reference, 1);
        assertThat(pupils(response)).extracting(Pupil::uln).containsExactly(uln(file, 0), "");
        assertThat(response.text()).doesNotContain(uln(file, 1));
        assertThat(thetford.get("/uln/files/" + reference + "/exceptions").text())
                .contains(file.surname(1), "RC007", "may be this one", "choose one")
                .doesNotContain(file.surname(0), uln(file, 1));
    }

    @Test
    void aNumberThatWasSentAndNotConfirmedIsLeftOut() {
        String sent = LrsOnStage.ulnOf("somebody else").value();
        UlnCtf file = yearTen()
                .with("</UPN><Surname>", "</UPN><UniqueLearnerNumber>" + sent + "</UniqueLearnerNumber><Surname>");
        lrs.answer(file.upn(0), 8);
        String reference = uploads(file);
        work();
        assertThat(lrs.batches().get(0).get(0).uln()).isEqualTo(sent);
        assertThat(download(reference, 1).text()).doesNotContain(sent);
    }

    @Test
    void aNumberThatCannotBeRightIsNotHandedIn() {
        uploads(yearTen()
                .with("</UPN><Surname>", "</UPN><UniqueLearnerNumber>1234567890</UniqueLearnerNumber><Surname>"));
        work();
        assertThat(lrs.batches().get(0).get(0).uln()).isEmpty();
    }

    @Test
    void theExceptionsAreNoFormulas() {
        UlnCtf file = yearTen();
        UlnCtf risky = file.with("<Surname>" + file.surname(0) + "<", "<Surname>=1+1<");
        lrs.answer(file.upn(0), 11);
        String reference = uploads(risky);
        work();
        Answer csv = thetford.get("/uln/files/" + reference + "/exceptions.csv");
        assertThat(csv.text()).contains("'=1+1", "RC011", "What to do").startsWith("\uFEFFPupil,UPN");
        assertThat(csv.headers().firstValue("Content-Disposition").orElse("")).contains("attachment");
    }

    @Test
    void eachLookIsRecorded() {
        String reference = uploads(yearTen());
        work();
        download(reference, 1);
        thetford.get("/uln/files/" + reference + "/exceptions");
        assertThat(sql.sql("""
                                select action from audit_entry join uln_file on uln_file.id = transfer where reference = ?
                                 order by audit_entry.id
                                """).param(reference).query(String.class).list())
                .containsExactly(
                        "UlnFileReceived",
                        "UlnPartSubmitted",
                        "UlnPartProcessed",
                        "UlnResultsReady",
                        "UlnResponseDownloaded",
                        "UlnExceptionsSeen");
    }

    @Test
    void aLargeFileComesBackInPartsAndAsOne() {
        UlnCtf file = yearTen().pupils(205).tooYoung(2);
        String reference = uploads(file);
        work();
        assertThat(lrs.batches()).extracting(List::size).containsExactly(200, 3);
        assertThat(pupils(download(reference, 2))).hasSize(3);
        Answer all = thetford.get("/uln/files/" + reference + "/response");
        assertThat(pupils(all))
                .hasSize(203)
                .allSatisfy(pupil -> assertThat(pupil.uln())
                        .isEqualTo(LrsOnStage.ulnOf(pupil.upn()).value()));
        assertThat(page(reference)).contains("Download all parts in one file");
    }

    @Test
    void aLostAnswerMakesNoSecondJob() {
        lrs.nextIs(Trouble.ANSWER_LOST);
        String reference = uploads(yearTen());
        work();
        assertThat(page(reference)).contains("Waiting", "cannot be reached");
        assertThat(answers.light().colour()).isEqualTo(Light.Colour.AMBER);

        clock.turn(Duration.ofMinutes(1));
        work();
        assertThat(lrs.submissions()).isEqualTo(2);
        assertThat(lrs.batches()).hasSize(1);
        assertThat(page(reference)).contains("Processed");
        assertThat(answers.light().colour()).isEqualTo(Light.Colour.GREEN);
    }

    @Test
    void thePasswordIsNotToBeReadInTheDatabase() {
        String everything = sql.sql("select string_agg(lrs_registration::text, ' ') from lrs_registration")
                .query(String.class)
                .single();
        assertThat(everything).contains("ABC123").doesNotContain(PASSWORD);
        assertThat(registrations.callerOf(THETFORD).orElseThrow().password()).isEqualTo(PASSWORD);
    }

    @Test
    void aClosedServiceIsAskedAgainWhenItMayBeOpen() {
        lrs.nextIs(Trouble.OUT_OF_HOURS);
        String reference = uploads(yearTen());
        work();
        assertThat(page(reference)).contains("Waiting", "closed at this hour", "WSEC0004");
        work();
        assertThat(lrs.submissions()).isEqualTo(1);
        clock.turn(Duration.ofMinutes(15));
        work();
        assertThat(page(reference)).contains("Processed");
    }

    @Test
    void anUnknownOrganisationIsToldAboutItsRegistrationAndMayTryAgain() {
        lrs.nextIs(Trouble.ORGANISATION_UNKNOWN);
        String reference = uploads(yearTen());
        work();
        assertThat(page(reference))
                .contains("Application Error", "academy conversion", "No downloads", "Hand in part 1 again");

        thetford.post("/uln/files/" + reference + "/parts/1/again", Map.of());
        work();
        assertThat(page(reference)).contains("Processed");
    }

    @Test
    void anOrganisationWithoutARegistrationIsToldWhatItTakes() {
        sql.sql("delete from lrs_registration where organisation = ?")
                .param(THETFORD)
                .update();
        String reference = uploads(yearTen());
        work();
        assertThat(page(reference)).contains("Application Error", "Learning Provider Agreement");
        assertThat(lrs.submissions()).isZero();
    }

    @Test
    void resultsThatAreLateOrGarbledAreAskedForAgain() {
        String reference = uploads(yearTen());
        submitting.submitOne();
        lrs.nextIs(Trouble.NOT_READY, Trouble.NO_ANSWER, Trouble.OTHER_LEARNERS);
        for (int round = 0; round < 4; round++) {
            fetching.fetchOne();
            clock.turn(Duration.ofMinutes(1));
        }
        assertThat(page(reference)).contains("Processed");
    }

    @Test
    void aFailedJobIsAnApplicationError() {
        String reference = uploads(yearTen());
        submitting.submitOne();
        lrs.nextIs(Trouble.FAILED);
        work();
        assertThat(page(reference)).contains("Application Error", "through no fault of your registration");
    }

    @Test
    void aNodeThatNeverCameBackKeepsNoPartWaiting() {
        String reference = uploads(yearTen());
        sql.sql("update uln_part set attempts = 1, next_attempt = ? where state = 'WAITING'")
                .param(clock.instant().plus(PartStore.LEASE).atOffset(ZoneOffset.UTC))
                .update();
        assertThat(submitting.submitOne()).isFalse();
        clock.turn(PartStore.LEASE.plusSeconds(1));
        work();
        assertThat(page(reference)).contains("Processed");
    }

    @Test
    void aSettledExceptionMakesANewResponse() {
        UlnCtf file = yearTen().pupils(2);
        lrs.answer(file.upn(1), 7);
        String reference = uploads(file);
        work();
        long before = sql.sql("select count(*) from notice where kind = 'ULN_RESULTS'")
                .query(Long.class)
                .single();

        lrs.answer(file.upn(1), 2);
        changes.changed(THETFORD, 6040);
        work();
        assertThat(pupils(download(reference, 1))).extracting(Pupil::uln).doesNotContain("");
        assertThat(page(reference)).doesNotContain("without a ULN");
        assertThat(sql.sql("select count(*) from notice where kind = 'ULN_RESULTS'")
                        .query(Long.class)
                        .single())
                .isEqualTo(before);
    }

    @Test
    void theSameFileIsHandedInAgainOnPurposeOnly() {
        UlnCtf file = yearTen();
        String first = uploads(file);
        work();
        assertThat(thetford.uploadForUlns(file).text()).contains("Hand it in again?");
        String path = "/uln/files/" + first + "/again";
        assertThat(thetford.post(path, Map.of()).text()).contains("Tick that you accept");

        Map<String, String> accepted = Map.of("terms", Terms.CURRENT.version());
        String second = thetford.post(path, accepted).reference();
        assertThat(second).isNotEqualTo(first);
        assertThat(thetford.post(path, accepted).reference()).isEqualTo(second);
        work();
        assertThat(page(second)).contains("Processed");
    }

    @Test
    void aQuietServiceIsAskedWhetherItIsThere() {
        lrs.nextIs(Trouble.OUT_OF_HOURS);
        probing.probe();
        assertThat(answers.light().colour()).isEqualTo(Light.Colour.AMBER);
        probing.probe();
        assertThat(answers.light().colour()).isEqualTo(Light.Colour.AMBER);
        clock.turn(Duration.ofHours(37));
        assertThat(answers.light().colour()).isEqualTo(Light.Colour.RED);
        probing.probe();
        assertThat(answers.light().colour()).isEqualTo(Light.Colour.GREEN);
    }

    private String uploads(UlnCtf file) {
        return thetford.uploadForUlns(file).reference();
    }

    private void work() {
        boolean more = true;
        while (more) {
            more = submitting.submitOne() | fetching.fetchOne();
        }
    }

    private String page(String reference) {
        return thetford.get("/uln/files/" + reference).text();
    }

    private Answer download(String reference, int part) {
        return thetford.get("/uln/files/" + reference + "/parts/" + part + "/response");
    }

    private static String uln(UlnCtf file, int index) {
        return LrsOnStage.ulnOf(file.upn(index)).value();
    }

    private static List<Pupil> pupils(Answer response) {
        List<Pupil> pupils = new ArrayList<>();
        new CtfReader().read(new ByteArrayInputStream(response.bytes()), pupils::add);
        return pupils;
    }
}
