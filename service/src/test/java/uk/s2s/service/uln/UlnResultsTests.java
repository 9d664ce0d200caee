package uk.s2s.service.uln;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.web.UlnCtf.yearTen;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.s2s.ctf.Verdict;
import uk.s2s.ctf.checks.CheckOptions;
import uk.s2s.ctf.checks.NamedFileChecker;
import uk.s2s.ctf.checks.PupilListener;
import uk.s2s.ctf.records.Pupil;
import uk.s2s.service.vault.IdentifierIndex;
import uk.s2s.service.web.Answer;
import uk.s2s.service.web.UlnCtf;

/** What comes back on good days. */
class UlnResultsTests extends UlnStage {

    @Autowired
    IdentifierIndex index;

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
        String name = name(response);
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
        assertThat(thetford.get("/uln/files/" + reference + "/exceptions").text())
                .contains(sent + ", not confirmed");
        assertThat(thetford.get("/uln/files/" + reference + "/exceptions.csv").text())
                .contains("ULN sent, not confirmed", sent);
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
    void thePasswordIsNotToBeReadInTheDatabase() {
        String everything = sql.sql("select string_agg(lrs_registration::text, ' ') from lrs_registration")
                .query(String.class)
                .single();
        assertThat(everything).contains("ABC123").doesNotContain(PASSWORD);
        assertThat(registrations.callerOf(THETFORD).orElseThrow().password()).isEqualTo(PASSWORD);
    }

    @Test
    void aSettledExceptionMakesANewResponse() {
        UlnCtf file = yearTen().pupils(2);
        lrs.answer(file.upn(1), 7);
        String reference = uploads(file);
        work();

        lrs.answer(file.upn(1), 2);
        changes.changed(THETFORD, 6040);
        work();
        assertThat(pupils(download(reference, 1))).extracting(Pupil::uln).doesNotContain("");
        assertThat(page(reference)).doesNotContain("without a ULN");
    }

    @Test
    void anEarlierResponseStaysAsideWhileALegalHoldIsOnAPupil() {
        UlnCtf file = yearTen().pupils(2);
        lrs.answer(file.upn(1), 7);
        String reference = uploads(file);
        work();
        UUID hold = UUID.randomUUID();
        sql.sql(
                        "insert into legal_hold (id, pupil_hash, reason, placed_by, placed_at) values (?, ?, 'a claim', ?, now())")
                .params(hold, index.hash(file.upn(0)), UUID.randomUUID())
                .update();
        lrs.answer(file.upn(1), 2);
        changes.changed(THETFORD, 6040);
        work();
        assertThat(sql.sql("select count(*) from content_held_back where reference = ?")
                        .param(reference)
                        .query(Integer.class)
                        .single())
                .isOne();
        sql.sql("delete from legal_hold where id = ?").param(hold).update();
    }

    @Test
    void eachNewResponseIsToldOnceAndHasAFileNameOfItsOwn() {
        UlnCtf file = yearTen().pupils(205);
        lrs.answer(file.upn(1), 7);
        lrs.answer(file.upn(2), 7);
        String reference = uploads(file);
        work();
        List<String> names = new ArrayList<>(namesOf(reference));
        assertThat(notices("ULN_RESULTS")).isEqualTo(1);

        for (int settled = 1; settled <= 2; settled++) {
            lrs.answer(file.upn(settled), 2);
            changes.changed(THETFORD, 6040);
            work();
            changes.changed(THETFORD, 6040);
            work();
            assertThat(notices("ULN_RESPONSE_CHANGED")).isEqualTo(settled);
            assertThat(namesOf(reference).get(0)).isGreaterThan(names.get(names.size() - 3));
            names.addAll(namesOf(reference));
        }
        assertThat(notices("ULN_RESULTS")).isEqualTo(1);
        names.removeIf(name -> name.equals(names.get(2)));
        assertThat(names).as("part 2 never changed").hasSize(6).doesNotHaveDuplicates();
    }

    /** Of all parts together, and of each. */
    private List<String> namesOf(String reference) {
        return List.of(
                name(thetford.get("/uln/files/" + reference + "/response")),
                name(download(reference, 1)),
                name(download(reference, 2)));
    }

    private static String name(Answer response) {
        return response.headers()
                .firstValue("Content-Disposition")
                .orElseThrow()
                .replaceAll(".*filename=\"([^\"]+)\".*|.*filename\\*=UTF-8''(\\S+)", "$1$2");
    }

    private int notices(String kind) {
        return sql.sql("""
                        select count(*) from notice where kind = ? and subject_id in (
                            select id from uln_file where uploaded_at = (select max(uploaded_at) from uln_file)
                            union select id from uln_round where file_id = (select id from uln_file order by uploaded_at desc limit 1))
                        """).param(kind).query(Integer.class).single();
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
}
