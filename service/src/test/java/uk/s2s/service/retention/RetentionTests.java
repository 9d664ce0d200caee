package uk.s2s.service.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.s2s.service.web.TestCtf.aLeaver;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.s2s.service.web.Answer;
import uk.s2s.service.web.TestCtf;
import uk.s2s.service.web.Visitor;

class RetentionTests extends RetentionStage {

    @ParameterizedTest
    @CsvSource({
        "collected,   COLLECTED,           60",
        "ended,       REJECTED,            60",
        "ended,       WITHDRAWN,           60",
        "ended,       FORWARDED,           60",
        "uncollected, AWAITING_COLLECTION, 365",
        "uncollected, ACCEPTED,            365",
        "passed-on,   PASSED_ON,           400",
        "lost,        HELD,                5479",
        "findings,    REFUSED,             30",
    })
    void removesOnTheDayAfterItsTimeAndNotOnTheDayBefore(String kind, String state, int days) {
        String young = file(aLeaver(), state, daysAgo(days - 1));
        String old = file(aLeaver(), state, daysAgo(days + 1));

        assertThat(due(kind)).containsExactly(old);
        run();

        assertThat(hasContent(young)).isTrue();
        assertThat(hasContent(old)).isFalse();
        assertThat(removals(old)).isOne();
        assertThat(due(kind)).isEmpty();
    }

    @Test
    void whatIsOnItsWayThroughTheChecksIsLeftAlone() {
        String reference = file(aLeaver(), "RECEIVED", daysAgo(9000));
        run();
        assertThat(hasContent(reference)).isTrue();
    }

    @Test
    void bothSidesReadWhenAndByWhichPolicyTheContentWent() {
        String reference = collectedLongAgo();
        run();
        for (Visitor side : List.of(oldSchool, newSchool)) {
            assertThat(side.get("/transfers/" + reference).text())
                    .contains("Collected", "The content of this file was removed on", "kept for 60 days")
                    .doesNotContain("O'Brien-Śmith", "/download");
            Answer download = side.get("/transfers/" + reference + "/download");
            assertThat(download.status()).isEqualTo(409);
            assertThat(download.text()).contains("its record is kept", "kept for 60 days");
            assertThat(side.get("/transfers/" + reference + "/pupils/1").text()).contains("its record is kept");
            assertThat(side.get("/transfers/" + reference + "/history").text())
                    .contains("Content removed; the record is kept");
        }
        assertThat(newSchool.pagesOf("/collected")).contains(reference);
    }

    @Test
    void whatNobodyCollectedLeavesTheListsOfTheReceiverAndCanBeMovedNoMore() {
        String reference = file(aLeaver(), "AWAITING_COLLECTION", daysAgo(366));
        assertThat(newSchool.pagesOf("/to-collect")).contains(reference);
        run();
        assertThat(newSchool.pagesOf("/to-collect")).doesNotContain(reference);
        Answer late = newSchool.post("/transfers/" + reference + "/accept", Map.of());
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("The content of this file was removed on");
        assertThat(oldSchool.get("/transfers/" + reference).text()).contains("Awaiting collection");
    }

    @Test
    void theReasonOfARejectionGoesWithTheContent() {
        String reference = oldSchool.upload(aLeaver()).reference();
        newSchool.post("/transfers/" + reference + "/reject", Map.of("reason", "Zoë is no pupil of ours"));
        sql.sql("update transfer set changed_at = changed_at - interval '61 days' where reference = ?")
                .param(reference)
                .update();
        run();
        assertThat(sql.sql("select count(*) from transfer_step where note like '%Zoë%'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(oldSchool.get("/transfers/" + reference).text()).contains("Rejected");
    }

    @Test
    void theSameFileCanBeSentAgainOnceItsContentIsGone() {
        TestCtf file = aLeaver();
        String first = file(file, "COLLECTED", daysAgo(100));
        assertThat(oldSchool.upload(file).reference()).isEqualTo(first);
        run();
        Answer again = oldSchool.upload(file);
        assertThat(again.text()).contains("File sent");
        assertThat(again.reference()).isNotEqualTo(first);
        assertThat(hasContent(again.reference())).isTrue();
    }

    @Test
    void theAddressOfALookAtALearnerGoesAfterThirtyDays() {
        sql.sql("delete from learner_look").update();
        for (int days : List.of(29, 31)) {
            sql.sql("insert into learner_look (id, uln, account, reason, at) values (?, '1000000042', ?, 'a test', ?)")
                    .params(UUID.randomUUID(), UUID.randomUUID(), daysAgo(days).atOffset(ZoneOffset.UTC))
                    .update();
        }
        assertThat(due("looks")).hasSize(1);
        run();
        assertThat(sql.sql("select count(*) from learner_look")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void theDryRunShowsExactlyWhatTheRunThenRemoves() {
        List<String> gone = Stream.generate(this::collectedLongAgo).limit(5).toList();
        String stays = file(aLeaver(), "COLLECTED", daysAgo(10));

        assertThat(administrator.get("/retention").text()).contains("Collected files", "60 days after");
        String page = administrator.get("/retention/collected").text();
        Answer csv = administrator.get("/retention/collected/csv");
        gone.forEach(reference -> assertThat(page).contains(reference));
        assertThat(page).contains("removes 5 and leaves 0").doesNotContain(stays);
        assertThat(csv.text().lines().skip(1).map(line -> line.substring(1, 15)))
                .containsExactlyInAnyOrderElementsOf(gone);
        assertThat(command("--dry-run")).containsPattern("collected +5, the oldest of ");
        assertThat(gone).allMatch(this::hasContent);

        int before = audited("ContentRemoved");
        command("run");
        assertThat(gone).noneMatch(this::hasContent);
        assertThat(hasContent(stays)).isTrue();
        assertThat(audited("ContentRemoved") - before).isEqualTo(5);
    }

    @Test
    void theRecordOfTheRunTellsWhatItRemoved() {
        long before = removedToday();
        collectedLongAgo();
        collectedLongAgo();
        collectedLongAgo();
        run();
        run();
        assertThat(removedToday() - before).isEqualTo(3);
        assertThat(administrator.get("/retention").text()).contains("Former runs", "Done");
    }

    @Test
    void twoNodesAtOnceRemoveEachFileOnce() throws InterruptedException {
        List<String> gone = Stream.generate(this::collectedLongAgo).limit(9).toList();
        long before = removedToday();
        List<Thread> nodes =
                Stream.generate(() -> new Thread(this::run)).limit(2).toList();
        nodes.forEach(Thread::start);
        for (Thread node : nodes) {
            node.join();
        }
        run();
        assertThat(gone).noneMatch(this::hasContent).allMatch(reference -> removals(reference) == 1);
        assertThat(removedToday() - before).isEqualTo(9);
    }

    @Test
    void aRunThatBreaksOffLeavesNothingHalfRemovedAndTheNextGoesOn() {
        List<String> files = Stream.generate(this::collectedLongAgo).limit(5).toList();
        long before = removedToday();
        breakage.afterRemovals(3);
        assertThatThrownBy(this::run).hasMessageContaining("the next run tries again");

        List<String> left = files.stream().filter(this::hasContent).toList();
        assertThat(left).hasSize(3).allMatch(reference -> removals(reference) == 0);
        assertThat(due("collected")).containsExactlyInAnyOrderElementsOf(left);
        assertThat(removedToday() - before).isEqualTo(2);

        run();
        assertThat(files).noneMatch(this::hasContent).allMatch(reference -> removals(reference) == 1);
        assertThat(removedToday() - before).isEqualTo(5);
    }

    private long removedToday() {
        return sql.sql("select coalesce(sum(removed), 0) from retention_run where day = ? and kind = 'collected'")
                .param(LocalDate.ofInstant(clock.instant(), LegalHolds.ENGLAND))
                .query(Long.class)
                .single();
    }

    private String command(String argument) {
        var printed = new ByteArrayOutputStream();
        int code = new RetentionCommand(retention)
                .run(List.of(argument), new PrintStream(printed, true, StandardCharsets.UTF_8));
        assertThat(code).isZero();
        return printed.toString(StandardCharsets.UTF_8);
    }
}
