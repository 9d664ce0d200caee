package uk.s2s.service.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.s2s.service.vault.VaultFixture.someBytes;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import uk.s2s.service.database.TestDatabase;

/** What was removed comes back from a backup of the database only while the key of that time is in the key file. */
class BackupTests {

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    @TempDir
    Path folder;

    private VaultFixture service;

    @BeforeEach
    void emptyVault() {
        VaultFixture.empty(database);
        service = new VaultFixture(database, folder.resolve("vault.keys"));
    }

    @Test
    void whatWasRemovedIsUnreadableInABackupOnceItsKeyIsRetiredAndWhatLivesIsNot() throws IOException {
        StoredContent removed = service.store(someBytes(3000));
        StoredContent living = service.store(someBytes(5000));
        backUp();
        remove(removed);

        service.rotation.rotate();
        restore(removed);
        assertThat(service.read(removed)).as("the old key is still there").isEqualTo(someBytes(3000));
        remove(removed);

        service.rotation.retireOldKeys();
        restore(removed);
        assertThatThrownBy(() -> service.read(removed)).isInstanceOf(ContentDamaged.class);
        assertThatThrownBy(() -> new VaultFixture(database, folder.resolve("vault.keys")).read(removed))
                .isInstanceOf(ContentDamaged.class);
        assertThat(service.read(living)).isEqualTo(someBytes(5000));
    }

    @Test
    void backupsOfTheLastWeeksStayReadableAndOlderOnesDoNot() throws IOException {
        long first = service.ring.keys().primary();
        service.rotation.rotate();
        long second = service.ring.keys().primary();
        service.rotation.rotate();
        inUseSince(first, 90);
        inUseSince(second, 60);
        inUseSince(service.ring.keys().primary(), 30);

        assertThat(service.rotation.retireKeysUnusedSince(daysAgo(35))).isOne();
        assertThat(service.ring.keys().ids()).doesNotContain(first).contains(second);
        assertThat(service.rotation.unreadableBefore()).contains(daysAgo(60));
        assertThat(service.rotation.retireKeysUnusedSince(daysAgo(35))).isZero();
        assertThat(service.rotation.retireKeysUnusedSince(daysAgo(30))).isOne();
        assertThat(service.ring.keys().ids()).hasSize(1);
    }

    @Test
    void theKeyInUseIsNeverRetiredHoweverOldItIs() throws IOException {
        StoredContent stored = service.store(someBytes(10));
        inUseSince(service.ring.keys().primary(), 4000);
        assertThat(service.rotation.retireKeysUnusedSince(daysAgo(1))).isZero();
        assertThat(service.rotation.unreadableBefore()).isEmpty();
        assertThat(service.read(stored)).isEqualTo(someBytes(10));
    }

    private void backUp() {
        database.jdbc()
                .sql("drop table if exists backup_of_content, backup_of_chunks")
                .update();
        database.jdbc().sql("create table backup_of_content as table content").update();
        database.jdbc()
                .sql("create table backup_of_chunks as table content_chunk")
                .update();
    }

    private void restore(StoredContent content) {
        database.jdbc()
                .sql("insert into content select * from backup_of_content where id = ?")
                .param(content.id())
                .update();
        database.jdbc()
                .sql("insert into content_chunk select * from backup_of_chunks where id = ?")
                .param(content.id())
                .update();
    }

    private void remove(StoredContent content) {
        Boolean removed = service.transactions.execute(status -> service.vault.remove(content.id()));
        assertThat(removed).isTrue();
    }

    private void inUseSince(long key, int days) {
        database.jdbc()
                .sql("update vault_key set created = ? where id = ?")
                .params(daysAgo(days).atOffset(ZoneOffset.UTC), key)
                .update();
    }

    private static Instant daysAgo(int days) {
        return Instant.now().truncatedTo(ChronoUnit.DAYS).minus(days, ChronoUnit.DAYS);
    }
}
