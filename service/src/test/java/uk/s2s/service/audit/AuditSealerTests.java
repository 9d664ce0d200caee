package uk.s2s.service.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.s2s.service.database.TestDatabase;

class AuditSealerTests {

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    AuditFixture audit;

    @BeforeEach
    void anEmptyTrail() {
        audit = new AuditFixture(database);
    }

    @Test
    void sealsWhatIsThere() {
        audit.write(3);
        assertThat(audit.seal()).isEqualTo(3);
        assertThat(audit.seals.head().orElseThrow().covered()).hasToString("{[1,4)}");
    }

    @Test
    void makesNoEmptySeal() {
        assertThat(audit.seal()).isZero();
        assertThat(audit.seals.head()).isEmpty();
    }

    @Test
    void leavesOutWhatWasRolledBack() {
        audit.write(1);
        audit.transactions.executeWithoutResult(status -> {
            audit.trail.write(audit.entry(9));
            status.setRollbackOnly();
        });
        audit.write(1);
        audit.seal();
        assertThat(audit.seals.head().orElseThrow().covered()).hasToString("{[1,2),[3,4)}");
        assertThat(audit.verify().intact()).isTrue();
    }

    @Test
    void sealsAnEntryThatCommittedLateInALaterSeal() {
        whileOneEntryIsNotCommitted(() -> {
            audit.write(2);
            audit.seal();
        });
        audit.seal();

        assertThat(audit.seals.after(0, 9))
                .extracting(signed -> signed.seal().covered().toString())
                .containsExactly("{[2,4)}", "{[1,2)}");
        assertThat(audit.verify().intact()).isTrue();
    }

    @Test
    void entryThatCommitsJustBeforeTheServiceStopsForANightAccusesNobody() {
        whileOneEntryIsNotCommitted(() -> {
            for (int seal = 0; seal < 3; seal++) {
                audit.write(2);
                audit.seal();
            }
        });
        audit.clock.turn(Duration.ofHours(9));
        assertThat(audit.verify().problems()).isEmpty();
        assertThat(audit.seal()).isOne();
        assertThat(audit.verify().problems()).isEmpty();
        assertThat(audit.verify().unsealed()).isZero();
    }

    @Test
    void whatIsPutIntoASettledGapIsNeverSealed() {
        leaveAGapAtTwo();
        audit.seal();
        audit.settle();
        audit.tamper("insert into audit_entry (id, at, action) values (2, now(), 'PupilSeen')");
        assertThat(audit.seal()).isZero();
        assertThat(audit.verify().problems())
                .containsExactly("Entry 2 is in no seal although its neighbours are: it was put in afterwards.");
    }

    @Test
    void gapIsSettledByASealWithoutEntriesWhenNothingElseHappens() {
        leaveAGapAtTwo();
        audit.seal();
        while (head().settled() < head().highest()) {
            assertThat(audit.seal()).isZero();
        }
        long number = head().number();
        audit.seal();
        assertThat(head().number()).isEqualTo(number).isLessThan(3);
        assertThat(audit.verify().problems()).isEmpty();
    }

    private void leaveAGapAtTwo() {
        audit.write(1);
        audit.transactions.executeWithoutResult(status -> {
            audit.trail.write(audit.entry(9));
            status.setRollbackOnly();
        });
        audit.write(1);
    }

    private AuditSeal head() {
        return audit.seals.head().orElseThrow();
    }

    private void whileOneEntryIsNotCommitted(Runnable work) {
        var written = new CountDownLatch(1);
        var done = new CountDownLatch(1);
        var late = new Thread(() -> audit.transactions.executeWithoutResult(status -> {
            audit.trail.write(audit.entry(1));
            written.countDown();
            awaitQuietly(done);
        }));
        late.start();
        awaitQuietly(written);
        work.run();
        done.countDown();
        joinQuietly(late);
    }

    @Test
    void twoNodesDoNotSealAtOnce() {
        audit.write(1);
        audit.transactions.executeWithoutResult(outer -> {
            assertThat(audit.seal()).isEqualTo(1);
            assertThat(sealOnAnotherConnection()).isZero();
        });
        assertThat(audit.verify().intact()).isTrue();
    }

    @Test
    void oldSealsAreNotReadAgain() {
        audit.write(2);
        audit.seal();
        audit.clock.turn(Duration.ofHours(2));
        audit.write(2);
        assertThat(audit.seal()).isEqualTo(2);
        assertThat(audit.verify().sealed()).isEqualTo(4);
    }

    private int sealOnAnotherConnection() {
        var result = new int[1];
        var other = new Thread(() -> result[0] = audit.seal());
        other.start();
        joinQuietly(other);
        return result[0];
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void joinQuietly(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
