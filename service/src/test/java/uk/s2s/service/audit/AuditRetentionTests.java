package uk.s2s.service.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.retention.DueItem;
import uk.s2s.service.retention.HeldPupils;

/** What is removed of the trail after its time, and that the rest of it still proves itself. */
class AuditRetentionTests {

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    AuditFixture audit;
    byte[] oldHead;

    /** Three batches of seven years and a day ago, and one of yesterday. */
    @BeforeEach
    void threeOldBatchesAndAYoungOne() {
        audit = new AuditFixture(database);
        for (int seal = 0; seal < 3; seal++) {
            audit.write(2);
            audit.seal();
        }
        oldHead = audit.headHash();
        audit.clock.turn(Duration.ofDays(7 * 365 + 2));
        audit.write(2);
        audit.seal();
        audit.clock.turn(Duration.ofDays(1));
    }

    @Test
    void removesWhatWasSealedLongAgoAndTheRestIsStillProven() {
        assertThat(audit.retention().due(audit.clock.instant(), HeldPupils.NONE, 0, 10))
                .extracting(DueItem::reference)
                .containsExactly("Seal 1", "Seal 2", "Seal 3");
        assertThat(audit.removeOld(HeldPupils.NONE)).isEqualTo(3);

        assertThat(entries()).as("the young ones, and that of the removal").isEqualTo(3);
        assertThat(audit.verify().problems()).isEmpty();
        assertThat(audit.verify().removed()).isEqualTo(6);
        assertThat(audit.verify(oldHead).intact()).as("a head noted before").isTrue();
        assertThat(audit.removeOld(HeldPupils.NONE)).isZero();
    }

    @Test
    void nothingGoesBeforeItsTime() {
        audit.clock.turn(Duration.ofDays(-3));
        assertThat(audit.removeOld(HeldPupils.NONE)).isZero();
        assertThat(entries()).isEqualTo(8);
    }

    @Test
    void nothingGoesThatIsAsNewAsAnEntryAboutAHeldPupil() {
        audit.tamper("update audit_entry set pupils = '{4711}' where id = 3");
        var held = new HeldPupils(Set.of(4711L));
        assertThat(audit.retention().count(audit.clock.instant(), held).due()).isOne();
        assertThat(audit.retention().count(audit.clock.instant(), held).held()).isEqualTo(2);
        assertThat(audit.removeOld(held)).isOne();
        assertThat(audit.removeOld(HeldPupils.NONE)).isEqualTo(2);
    }

    @Test
    void nothingGoesThatIsAsNewAsAnEntryAboutAPupilOfWhomSomethingLastsLonger() {
        audit.tamper("update audit_entry set pupils = '{4710, 4711}' where id = 3");
        audit.lasting.add(4711L);
        assertThat(audit.retention().due(audit.clock.instant(), HeldPupils.NONE, 0, 10))
                .extracting(DueItem::reference)
                .containsExactly("Seal 1");
        assertThat(audit.removeOld(HeldPupils.NONE)).isOne();
        assertThat(audit.removeOld(HeldPupils.NONE)).isZero();
        audit.lasting.clear();
        assertThat(audit.removeOld(HeldPupils.NONE)).isEqualTo(2);
    }

    @Test
    void whatIsDeletedWithoutARemovalIsFound() {
        audit.removeOld(HeldPupils.NONE);
        audit.tamper("delete from audit_entry where id = 7");
        assertThat(audit.verify().problems()).containsExactly("Seal 4: deleted entries: 7.");
    }

    @Test
    void aRemovalMadeWithoutTheKeyIsFound() {
        audit.tamper("delete from audit_entry where id <= 6");
        audit.tamper("insert into audit_removal values (3, 6, now(), '\\x00')");
        assertThat(audit.verify().problems())
                .contains(
                        "The removal through seal 3 is not signed with the key of this S2S: somebody else deleted entries.",
                        "Seal 1: deleted entries: 1 2.");
    }

    @Test
    void whatIsPutInWhereAllWasRemovedIsFound() {
        audit.removeOld(HeldPupils.NONE);
        audit.tamper("insert into audit_entry (id, at, action) values (3, now(), 'PupilSeen')");
        assertThat(audit.verify().problems())
                .containsExactly("Seal 2: 1 entries were put in after all of it had been removed.");
    }

    @Test
    void nobodyElseDeletesEntriesOrRemovals() {
        audit.removeOld(HeldPupils.NONE);
        assertThatThrownBy(() -> database.jdbc().sql("delete from audit_entry").update())
                .hasMessageContaining("append-only");
        assertThatThrownBy(
                        () -> database.jdbc().sql("delete from audit_removal").update())
                .hasMessageContaining("append-only");
    }

    private int entries() {
        return database.jdbc()
                .sql("select count(*) from audit_entry")
                .query(Integer.class)
                .single();
    }
}
