package uk.s2s.service.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.s2s.service.database.TestDatabase;

/** Tampers with the trail in every way that somebody with all rights on the database could. */
class AuditVerifierTests {

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    AuditFixture audit;

    @BeforeEach
    void threeSealsOfTwoEntries() {
        audit = new AuditFixture(database);
        for (int seal = 0; seal < 3; seal++) {
            audit.write(2);
            audit.seal();
        }
        audit.clock.turn(Duration.ofHours(2));
    }

    @Test
    void findsNothingWhereNothingWasDone() {
        assertThat(audit.verify().problems()).isEmpty();
        assertThat(audit.verify().sealed()).isEqualTo(6);
    }

    @Test
    void countsWhatIsTooNewToBeSealed() {
        audit.write(4);
        assertThat(audit.verify().unsealed()).isEqualTo(4);
        assertThat(audit.verify().intact()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at = at + interval '1 microsecond'",
                "action = 'PupilsSeen'",
                "account = null",
                "organisation = '9266910'",
                "transfer = null",
                "about = account",
                "pupils = pupils[1:1]",
                "details = '{}'",
            })
    void findsAChangedEntry(String change) {
        audit.tamper("update audit_entry set " + change + " where id = 3");
        assertThat(audit.verify().problems())
                .containsExactly("Seal 2: an entry from 3 to 4, or the seal itself, has been changed.");
    }

    @Test
    void namesADeletedEntry() {
        audit.tamper("delete from audit_entry where id = 4");
        assertThat(audit.verify().problems()).containsExactly("Seal 2: deleted entries: 4.");
    }

    @Test
    void findsAnEntryPutInWhereNoneWas() {
        audit.tamper("insert into audit_entry (id, at, action) values (0, now(), 'PupilSeen')");
        assertThat(audit.verify().problems())
                .containsExactly("Entry 0 is in no seal although its neighbours are: it was put in afterwards.");
    }

    @Test
    void findsAnEntryPutInBesideAnother() {
        audit.tamper("insert into audit_entry (id, at, action) values (3, now(), 'PupilSeen')");
        assertThat(audit.verify().problems())
                .containsExactly("Seal 2: 3 entries, but 2 were sealed: some were put in afterwards.");
    }

    @Test
    void findsASealMadeAnewAfterAChange() {
        audit.tamper("update audit_entry set action = 'PupilsSeen' where id = 3");
        resealed(2);
        assertThat(audit.verify().problems())
                .containsExactly(
                        "Seal 2 is not signed with the key of this S2S: it was made or changed by somebody else.",
                        "Seal 3 does not continue from the seal before it.");
    }

    @Test
    void findsAChainThatWasMadeAnewWithoutTheKey() {
        audit.tamper("update audit_entry set action = 'PupilsSeen' where id = 3");
        audit.tamper("delete from audit_seal");
        audit.sealWith(AuditFixture.signingWith("another key"));
        assertThat(audit.verify().problems())
                .containsExactly(
                        "Seal 1 is not signed with the key of this S2S: it was made or changed by somebody else.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"settled = 0", "next_transaction = 0", "sealed_at = sealed_at - interval '1 day'"})
    void findsAChangedSeal(String change) {
        audit.settle();
        audit.tamper("update audit_seal set " + change + " where number = 3");
        assertThat(audit.verify().problems())
                .containsExactly(
                        "Seal 3 is not signed with the key of this S2S: it was made or changed by somebody else.");
    }

    @Test
    void findsAMissingSeal() {
        audit.settle();
        audit.tamper("delete from audit_seal where number = 2");
        assertThat(audit.verify().problems())
                .contains("Seal 2 is missing: seal 3 follows in its place.")
                .contains("Entry 3 is in no seal although its neighbours are: it was put in afterwards.");
    }

    @Test
    void findsACutOffEndByTheKnownHead() {
        byte[] head = audit.headHash();
        audit.tamper("delete from audit_entry where id >= 5");
        audit.tamper("delete from audit_seal where number = 3");
        assertThat(audit.verify().intact()).isTrue();
        assertThat(audit.verify(head).problems())
                .containsExactly(
                        "The known head is not in the chain: its end was cut off, or the chain was made anew.");
    }

    @Test
    void knownHeadIsFoundAfterTheTrailHasGrown() {
        byte[] head = audit.headHash();
        audit.write(1);
        audit.seal();
        assertThat(audit.verify(head).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set action = 'x'",
                "delete from audit_entry",
                "truncate audit_entry",
                "truncate audit_entry_2026_11",
                "truncate audit_entry_other",
                "delete from audit_entry_2026_11",
                "update audit_seal set entries = 0",
                "delete from audit_seal",
                "truncate audit_seal",
            })
    void databaseRefusesToChangeTheTrail(String statement) {
        assertThatThrownBy(() -> audit.jdbc.sql(statement).update()).hasMessageContaining("append-only");
    }

    private void resealed(int number) {
        AuditSeal seal = audit.seals.after(number - 1L, 1).get(0).seal();
        var hash = new SealHash(seal.previous());
        audit.transactions.executeWithoutResult(
                status -> new EntryReader(database.dataSource()).covered(seal.covered(), hash::add));
        audit.tamper("update audit_seal set hash = '\\x%s' where number = %d"
                .formatted(java.util.HexFormat.of().formatHex(hash.value()), number));
    }
}
