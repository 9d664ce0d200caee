package uk.s2s.service.uln;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static uk.s2s.service.web.UlnCtf.yearTen;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import uk.s2s.service.retention.DueItem;
import uk.s2s.service.retention.HeldPupils;
import uk.s2s.service.vault.IdentifierIndex;
import uk.s2s.service.web.Answer;
import uk.s2s.service.web.UlnCtf;

class UlnRetentionTests extends UlnStage {

    @Autowired
    UlnRetention retention;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    IdentifierIndex index;

    @BeforeEach
    void nothingIsDue() {
        removeAll(HeldPupils.NONE);
    }

    @Test
    void removesFileAndResultsNinetyDaysAfterTheLastResult() {
        String young = settled(yearTen(), 89);
        String old = settled(yearTen().pupils(2), 91);
        int contents = contents();

        assertThat(retention.count(clock.instant(), HeldPupils.NONE).due()).isOne();
        assertThat(removeAll(HeldPupils.NONE)).isOne();

        assertThat(contents - contents())
                .as("the file and the output of its part")
                .isEqualTo(2);
        assertThat(download(young, 1).status()).isEqualTo(200);
        Answer gone = download(old, 1);
        assertThat(gone.path()).isEqualTo("/uln/files/" + old);
        assertThat(gone.text())
                .contains("The content of this file was removed on", "kept for 90 days", "2 pupils have a ULN")
                .doesNotContain("/response");
        assertThat(thetford.get("/uln/files/" + old + "/exceptions").path()).isEqualTo("/uln/files/" + old);
        assertThat(thetford.get("/uln/files/" + old + "?repeated").status()).isEqualTo(200);
        assertThat(removeAll(HeldPupils.NONE)).isZero();
    }

    @Test
    void whatStillWaitsForItsResultIsKept() {
        String reference = uploads(yearTen());
        age(reference, 400);
        assertThat(removeAll(HeldPupils.NONE)).isZero();
        work();
        assertThat(download(reference, 1).status()).isEqualTo(200);
    }

    @Test
    void aLegalHoldOnOnePupilKeepsTheFile() {
        UlnCtf file = yearTen().pupils(3);
        String reference = settled(file, 91);
        var held = new HeldPupils(Set.of(index.hash(file.upn(1))));
        assertThat(retention.pupilsIn(reference).orElseThrow()).hasSize(3).contains(index.hash(file.upn(1)));

        assertThat(removeAll(held)).isZero();
        assertThat(retention.count(clock.instant(), held).held()).isOne();
        assertThat(retention.due(clock.instant(), held, 0, 10))
                .extracting(DueItem::reference, DueItem::held)
                .containsExactly(tuple(reference, true));
        assertThat(removeAll(HeldPupils.NONE)).isOne();
    }

    @Test
    void resultsThatChangeAfterwardsAreNotFetchedAndTheSameFileIsTakenAsNew() {
        UlnCtf file = yearTen();
        String reference = settled(file, 91);
        long job = sql.sql("select job from uln_part join uln_file on id = file_id where reference = ?")
                .param(reference)
                .query(Long.class)
                .single();
        removeAll(HeldPupils.NONE);
        int contents = contents();
        changes.changed(THETFORD, job);
        work();
        assertThat(contents()).isEqualTo(contents);
        thetford.post("/uln/files/" + reference + "/parts/1/again", Map.of());

        String again = uploads(file);
        assertThat(again).isNotEqualTo(reference);
        work();
        assertThat(download(again, 1).status()).isEqualTo(200);
    }

    @Test
    void aPartThatIsTriedAgainAtThatVeryMomentIsNotHandedInWithoutItsFile() {
        String reference = settled(yearTen(), 91);
        sql.sql(
                        "update uln_part set state = 'APPLICATION_ERROR' where file_id = (select id from uln_file where reference = ?)")
                .param(reference)
                .update();
        CompletableFuture<Answer> tried = Objects.requireNonNull(transactions.execute(status -> {
            assertThat(retention.remove(clock.instant(), HeldPupils.NONE, 1000)).isOne();
            var answer = CompletableFuture.supplyAsync(
                    () -> thetford.post("/uln/files/" + reference + "/parts/1/again", Map.of()));
            awaitAWait();
            return answer;
        }));
        assertThat(tried.join().text()).contains("The content of this file was removed on");
        assertThat(stateOf(reference)).isEqualTo("APPLICATION_ERROR");
    }

    @Test
    void aPartThatHasJustBeenTriedAgainKeepsItsFile() {
        String reference = settled(yearTen(), 91);
        int removed = Objects.requireNonNull(transactions.execute(status -> {
            sql.sql("select id from uln_file where reference = ? for update")
                    .param(reference)
                    .query(UUID.class)
                    .single();
            return CompletableFuture.supplyAsync(() -> removeAll(HeldPupils.NONE))
                    .orTimeout(20, TimeUnit.SECONDS)
                    .join();
        }));
        assertThat(removed).isZero();
        assertThat(removeAll(HeldPupils.NONE)).isOne();
    }

    /** Until somebody waits for what this transaction holds. */
    private void awaitAWait() {
        Instant end = Instant.now().plusSeconds(20);
        while (sql.sql(
                                "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")
                        .query(Integer.class)
                        .single()
                == 0) {
            assertThat(Instant.now()).isBefore(end);
            Thread.onSpinWait();
        }
    }

    private String stateOf(String reference) {
        return sql.sql("select state from uln_part where file_id = (select id from uln_file where reference = ?)")
                .param(reference)
                .query(String.class)
                .single();
    }

    private String settled(UlnCtf file, int daysAgo) {
        String reference = uploads(file);
        work();
        age(reference, daysAgo);
        return reference;
    }

    private void age(String reference, int days) {
        UUID id = sql.sql(
                        "update uln_file set uploaded_at = uploaded_at - ? * interval '1 day' where reference = ? returning id")
                .params(days, reference)
                .query(UUID.class)
                .single();
        sql.sql("update uln_part set changed_at = changed_at - ? * interval '1 day' where file_id = ?")
                .params(days, id)
                .update();
    }

    private int removeAll(HeldPupils held) {
        Integer removed = transactions.execute(status -> retention.remove(clock.instant(), held, 1000));
        return removed == null ? 0 : removed;
    }

    private int contents() {
        return sql.sql("select count(*) from content").query(Integer.class).single();
    }
}
