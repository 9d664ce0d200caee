package uk.s2s.service.uln;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.web.UlnCtf.yearTen;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import uk.s2s.service.access.Role;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.jobs.TurnedClock;
import uk.s2s.service.uln.LrsOnStage.Trouble;
import uk.s2s.service.web.UlnCtf;

/** What comes back on bad days, and when. */
@ExtendWith(OutputCaptureExtension.class)
class UlnTroubleTests extends UlnStage {

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
                .contains(
                        "Application Error", "academy conversion", "No downloads", "Hand in part 1 again", "WSEC0003");
        assertThat(notices(reference)).isZero();

        thetford.post("/uln/files/" + reference + "/parts/1/again", Map.of());
        work();
        assertThat(page(reference)).contains("Processed");
        assertThat(notices(reference)).isEqualTo(1);
    }

    private int notices(String reference) {
        return sql.sql("""
                        select count(*) from notice join uln_file on uln_file.id = subject_id
                         where kind = 'ULN_RESULTS' and reference = ?
                        """).param(reference).query(Integer.class).single();
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
        assertThat(page(reference)).contains("Application Error", "through no fault of your registration", "WSRC0010");
    }

    @Test
    void aPartThatIsNeverTakenIsGivenUpAndClosesNothing() {
        lrs.nextIs(Collections.nCopies(8, Trouble.UNEXPECTED).toArray(Trouble[]::new));
        String reference = uploads(yearTen());
        for (int round = 0; round < 8; round++) {
            assertThat(page(reference)).doesNotContain("Application Error");
            work();
            assertThat(answers.light().colour()).isEqualTo(Light.Colour.GREEN);
            clock.turn(Duration.ofMinutes(10));
        }
        assertThat(page(reference)).contains("Application Error", "WSEC0999", "Hand in part 1 again");
    }

    @Test
    void whetherItIsThereAfterATimeOutIsAsked() {
        lrs.nextIs(Trouble.NO_ANSWER);
        uploads(yearTen());
        work();
        assertThat(answers.light().colour()).isEqualTo(Light.Colour.AMBER);
        probing.probe();
        assertThat(answers.light().colour()).isEqualTo(Light.Colour.GREEN);
    }

    @Test
    void aRegistrationThatLapsesBeforeTheResultsAreFetchedIsAnApplicationError() {
        String reference = uploads(yearTen());
        submitting.submitOne();
        lrs.nextIs(Trouble.PASSWORD_WRONG);
        fetching.fetchOne();
        assertThat(page(reference)).contains("Application Error", "refused your organisation", "WSEC0005");
    }

    @Test
    void resultsStandWhileTheyCannotBeFetchedAgain() {
        String reference = uploads(yearTen());
        work();
        changes.changed(THETFORD, 6040);
        lrs.nextIs(Trouble.PASSWORD_WRONG, Trouble.NO_ANSWER);
        for (int round = 0; round < 2; round++) {
            fetching.fetchOne();
            clock.turn(Duration.ofMinutes(1));
            assertThat(page(reference))
                    .contains("Processed", "1 pupil has a ULN.", "WSRC0009")
                    .doesNotContain("cannot be reached");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"FAILED", "OTHER_LEARNERS", "UNKNOWN_JOB"})
    void resultsStandWhenTheirJobIsAnsweredOtherwiseLater(Trouble trouble, CapturedOutput log) {
        String reference = uploads(yearTen());
        work();
        String response = download(reference, 1).text();
        changes.changed(THETFORD, 6040);
        lrs.nextIs(Collections.nCopies(8, trouble).toArray(Trouble[]::new));
        for (int round = 0; round < 8; round++) {
            assertThat(fetching.fetchOne()).isTrue();
            clock.turn(Duration.ofMinutes(10));
        }
        assertThat(fetching.fetchOne()).as("it is asked for no more").isFalse();
        assertThat(download(reference, 1).text()).isEqualTo(response);
        assertThat(log.getAll()).contains("It is not asked for any more").doesNotContain("is not taken");
    }

    @Test
    void anAnswerAboutOthersOnceIsAskedForAgain() {
        String reference = uploads(yearTen());
        submitting.submitOne();
        lrs.nextIs(Trouble.OTHER_LEARNERS);
        work();
        assertThat(page(reference)).contains("Waiting");
        clock.turn(Duration.ofMinutes(1));
        work();
        assertThat(page(reference)).contains("Processed");
    }

    @Test
    void answersAboutOthersAgainAndAgainAreAnApplicationError() {
        String reference = uploads(yearTen());
        submitting.submitOne();
        lrs.nextIs(Collections.nCopies(8, Trouble.OTHER_LEARNERS).toArray(Trouble[]::new));
        for (int round = 0; round < 8; round++) {
            work();
            clock.turn(Duration.ofMinutes(10));
        }
        assertThat(page(reference)).contains("Application Error", "Hand in part 1 again");
    }

    @Test
    void aLateAnswerToAPartThatWasGivenUpMeanwhileChangesNothing() {
        String reference = uploads(yearTen());
        submitting.submitOne();
        lrs.whileOnTheWay(
                () -> sql.sql("update uln_part set state = 'APPLICATION_ERROR', attempts = 0 where state = 'SUBMITTED'")
                        .update());
        fetching.fetchOne();
        assertThat(page(reference)).contains("Application Error").doesNotContain("Processed");
    }

    @Test
    void anOlderAnswerDoesNotReplaceANewerOne() {
        UlnCtf file = yearTen();
        lrs.answer(file.upn(0), 7);
        String reference = uploads(file);
        work();
        changes.changed(THETFORD, 6040);
        lrs.whileOnTheWay(() -> {
            lrs.answer(file.upn(0), 2);
            changes.changed(THETFORD, 6040);
            fetching.fetchOne();
        });
        work();
        assertThat(page(reference)).contains("1 pupil has a ULN.");
    }

    @Test
    void aChangeWhileTheFirstResultsAreOnTheWayIsNotMissed() {
        UlnCtf file = yearTen();
        lrs.answer(file.upn(0), 7);
        String reference = uploads(file);
        submitting.submitOne();
        lrs.whileOnTheWay(() -> {
            lrs.answer(file.upn(0), 2);
            changes.changed(THETFORD, 6040);
        });
        work();
        assertThat(page(reference)).contains("1 pupil has a ULN.");
    }

    @Test
    void whoTurnsThirteenWhileTheFileIsCheckedIsStillTooYoung() throws IOException {
        LocalDate today = LocalDate.ofInstant(clock.instant(), UlnExaminer.ENGLAND);
        Instant midnight = today.plusDays(1).atStartOfDay(UlnExaminer.ENGLAND).toInstant();
        UlnCtf file = yearTen().pupils(2);
        String born = new String(file.bytes(), StandardCharsets.UTF_8).replaceAll("(?s).*<DOB>(.*?)</DOB>.*", "$1");
        byte[] bytes =
                file.with(born, today.plusDays(1).minusYears(13).toString()).bytes();
        clock.turn(Duration.between(clock.instant(), midnight).minusSeconds(1));
        UlnOutcome taken = taking.send(office(), new SlowFile(file.fileName(), bytes, clock));
        work();
        assertThat(((UlnOutcome.Taken) taken).file().underThirteen()).isEqualTo(1);
        assertThat(lrs.batches().get(0)).hasSize(1);
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
    void aQuietServiceIsAskedWhetherItIsThere() {
        lrs.nextIs(Trouble.OUT_OF_HOURS, Trouble.OUT_OF_HOURS);
        probing.probe();
        assertThat(answers.light().colour()).isEqualTo(Light.Colour.AMBER);
        probing.probe();
        assertThat(answers.light().colour()).isEqualTo(Light.Colour.AMBER);
        clock.turn(Duration.ofHours(37));
        assertThat(answers.light().colour()).isEqualTo(Light.Colour.RED);
        probing.probe();
        assertThat(answers.light().colour()).isEqualTo(Light.Colour.GREEN);
    }

    private static SignedIn office() {
        return new SignedIn(UUID.randomUUID(), "", "", Role.SCHOOL_USER, THETFORD, "", false, false);
    }

    /** Takes two seconds to read. */
    private record SlowFile(String name, byte[] bytes, TurnedClock clock) implements UlnSource {

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public InputStream open() {
            clock.turn(Duration.ofSeconds(2));
            return new ByteArrayInputStream(bytes);
        }
    }
}
