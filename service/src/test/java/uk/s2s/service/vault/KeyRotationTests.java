package uk.s2s.service.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.s2s.service.vault.VaultFixture.someBytes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.s2s.service.database.StartRefused;
import uk.s2s.service.database.TestDatabase;

class KeyRotationTests {

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private static final Logger log = LoggerFactory.getLogger(KeyRotationTests.class);

    @TempDir
    Path folder;

    private Path keyFile;
    private VaultFixture service;

    @BeforeEach
    void openEmptyVault() {
        VaultFixture.empty(database);
        keyFile = folder.resolve("vault.keys");
        service = new VaultFixture(database, keyFile);
    }

    @Test
    void keyFileIsForItsOwnerAlone() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keyFile)))
                .isEqualTo("rw-------");
    }

    @Test
    void runningServiceNoticesTheRotationByACommand() throws IOException {
        byte[] content = someBytes(20_000);
        StoredContent before = service.store(content);
        long oldKey = service.ring.keys().primary();
        VaultFixture command = new VaultFixture(database, keyFile);
        assertThat(command.rotation.rotate()).isOne();
        StoredContent after = service.store(content);
        assertThat(service.read(before)).isEqualTo(content);
        assertThat(service.read(after)).isEqualTo(content);
        assertThat(service.ring.keys().primary()).isNotEqualTo(oldKey);
        assertThat(contentsUnder(oldKey)).isZero();
    }

    @Test
    void rotationTakesManyContentsInBatches() throws IOException {
        for (int i = 0; i < 1100; i++) {
            service.store(someBytes(10));
        }
        StoredContent last = service.store(someBytes(10));
        assertThat(service.rotation.rotate()).isEqualTo(1101);
        assertThat(service.rotation.rewrap()).isZero();
        assertThat(service.read(last)).isEqualTo(someBytes(10));
    }

    @Test
    void retiredKeyLeavesTheFileAndTheContentsStayReadable() throws IOException {
        StoredContent stored = service.store(someBytes(20_000));
        long oldKey = service.ring.keys().primary();
        service.rotation.rotate();
        assertThat(service.ring.keys().ids()).contains(oldKey).hasSize(2);
        assertThat(service.rotation.retireOldKeys()).isOne();
        assertThat(service.ring.keys().ids()).doesNotContain(oldKey).hasSize(1);
        assertThat(service.read(stored)).isEqualTo(someBytes(20_000));
        assertThat(new VaultFixture(database, keyFile).read(stored)).isEqualTo(someBytes(20_000));
    }

    @Test
    void nodeWithAnOutdatedKeyFileStoresNothing() throws IOException {
        VaultFixture outdated = new VaultFixture(database, copyOfKeyFile());
        service.rotation.rotate();
        service.rotation.retireOldKeys();
        assertThatThrownBy(() -> outdated.store(someBytes(10)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("older than the last rotation");
        assertThat(contentsUnder(outdated.ring.keys().primary())).isZero();
    }

    @Test
    void lostKeyFileStopsTheStart() throws IOException {
        Files.delete(keyFile);
        refusesToOpen(keyFile, "vault.keys is missing", "Bring it back from its backup");
        assertThat(keyFile).doesNotExist();
    }

    @Test
    void secondNodeThatBeginsWithTheDatabaseAtTheSameMomentIsRefused() {
        VaultFixture.empty(database);
        new KeyTable(database.jdbc()).claim(Keys.generate());
        Path second = folder.resolve("second.keys");
        refusesToOpen(second, "Another node has begun to use this database", "Copy that file to " + second);
        assertThat(second).doesNotExist();
    }

    @Test
    void ofManyNodesThatStartTogetherOnANewDatabaseOneMakesTheKeys() throws InterruptedException {
        VaultFixture.empty(database);
        List<Path> started = Collections.synchronizedList(new ArrayList<>());
        AtomicInteger number = new AtomicInteger();
        inParallel(8, () -> {
            Path file = folder.resolve("node" + number.incrementAndGet() + ".keys");
            new KeyFile(file).write(Keys.generate());
            try {
                new VaultFixture(database, file);
                started.add(file);
            } catch (StartRefused refused) {
                log.info("As expected: {}", refused.getMessage());
            }
        });
        assertThat(started).hasSize(1);
        new VaultFixture(database, started.get(0));
    }

    @Test
    void keyFileOfAnotherServiceStopsTheStart() {
        Path other = folder.resolve("other.keys");
        new KeyFile(other).write(Keys.generate());
        refusesToOpen(other, "other.keys lacks the key", "It belongs to another S2S");
    }

    @Test
    void keyFileOlderThanTheLastRotationStopsTheStart() throws IOException {
        Path old = copyOfKeyFile();
        service.rotation.rotate();
        refusesToOpen(old, "older than the last rotation");
    }

    @Test
    void otherKeyForIdentifiersStopsTheStart() {
        Path mixed = folder.resolve("mixed.keys");
        new KeyFile(mixed).write(new Keys(service.ring.keys().contentKeys(), someBytes(32)));
        refusesToOpen(mixed, "key for pupil numbers");
    }

    @Test
    void fileThatIsNoKeyFileStopsTheStart() throws IOException {
        Files.writeString(keyFile, "content-keys=nonsense\n");
        refusesToOpen(keyFile, "is not a key file of S2S");
    }

    @Test
    void interruptedRotationGoesOnAtTheNextStart() throws IOException {
        StoredContent stored = service.store(someBytes(10));
        new KeyFile(keyFile).write(service.ring.keys().withNewKey().promoted());
        VaultFixture restarted = new VaultFixture(database, keyFile);
        assertThat(restarted.read(stored)).isEqualTo(someBytes(10));
        assertThat(restarted.rotation.rewrap()).isOne();
    }

    @Test
    void keyThatAppearsInTheFileIsUsedByTheRunningServiceAtOnce() throws IOException {
        new KeyFile(keyFile).write(service.ring.keys().withNewKey().promoted());
        assertThat(service.read(service.store(someBytes(10)))).isEqualTo(someBytes(10));
    }

    @Test
    void keysAddedAtOnceAreAllKept() throws Exception {
        inParallel(8, () -> new VaultFixture(database, keyFile).rotation.addKey());
        assertThat(service.ring.keys().ids()).hasSize(9);
    }

    @Test
    void rotationWhileOldKeysAreRetiredLosesNothing() throws Exception {
        StoredContent stored = service.store(someBytes(10));
        Thread other = new Thread(new VaultFixture(database, keyFile).rotation::rotate);
        VaultFixture command = new VaultFixture(database, keyFile, () -> startAndWait(other));
        command.rotation.retireOldKeys();
        other.join();
        assertThat(service.read(stored)).isEqualTo(someBytes(10));
        assertThat(new VaultFixture(database, keyFile).read(stored)).isEqualTo(someBytes(10));
    }

    @Test
    void retiringStopsWhenAnotherKeyFileIsPutInPlaceMeanwhile() throws IOException {
        StoredContent stored = service.store(someBytes(10));
        Keys ofAnotherNode = service.ring.keys().withNewKey().promoted();
        VaultFixture command = new VaultFixture(database, keyFile, () -> new KeyFile(keyFile).write(ofAnotherNode));
        assertThatThrownBy(command.rotation::retireOldKeys).hasMessageContaining("replaced meanwhile");
        assertThat(new VaultFixture(database, keyFile).read(stored)).isEqualTo(someBytes(10));
    }

    @Test
    void keyThatWaitsToBePromotedIsNotRetired() {
        service.rotation.addKey();
        assertThat(service.rotation.retireOldKeys()).isZero();
        assertThat(service.rotation.promote()).isTrue();
    }

    @Test
    void tellsWhatIsDoneToTheKeys() {
        service.rotation.rotate();
        service.rotation.retireOldKeys();
        assertThat(service.events)
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("KeyAdded", "KeyPromoted", "KeysRetired");
    }

    @Test
    void addedKeyEncryptsNothingUntilItIsPromoted() {
        long inUse = service.ring.keys().primary();
        service.rotation.addKey();
        service.store(someBytes(10));
        assertThat(contentsUnder(inUse)).isOne();
    }

    @Test
    void nodesReadEachOthersFilesAtEveryStepOfARotation() throws IOException {
        Path second = copyOfKeyFile();
        VaultFixture other = new VaultFixture(database, second);
        service.rotation.addKey();
        readEachOther(other);
        Files.copy(keyFile, second, StandardCopyOption.REPLACE_EXISTING);
        readEachOther(other);
        service.rotation.promote();
        readEachOther(other);
        Files.copy(keyFile, second, StandardCopyOption.REPLACE_EXISTING);
        readEachOther(other);
        service.rotation.rewrap();
        service.rotation.retireOldKeys();
        readEachOther(other);
    }

    private void readEachOther(VaultFixture other) throws IOException {
        assertThat(other.read(service.store(someBytes(10)))).isEqualTo(someBytes(10));
        assertThat(service.read(other.store(someBytes(10)))).isEqualTo(someBytes(10));
    }

    private static void inParallel(int times, Runnable work) throws InterruptedException {
        List<Thread> threads =
                Stream.generate(() -> new Thread(work)).limit(times).toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
    }

    /** Waits until the work is done or stands in a queue. */
    private static void startAndWait(Thread thread) {
        if (thread.getState() == Thread.State.NEW) {
            thread.start();
            while (thread.isAlive() && thread.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
        }
    }

    private Path copyOfKeyFile() throws IOException {
        return Files.copy(keyFile, folder.resolve("old.keys"));
    }

    private static void refusesToOpen(Path keyFile, String... words) {
        var refusal =
                assertThatThrownBy(() -> new VaultFixture(database, keyFile)).isInstanceOf(StartRefused.class);
        for (String word : words) {
            refusal.hasMessageContaining(word);
        }
    }

    private static int contentsUnder(long key) {
        return database.jdbc()
                .sql("select count(*) from content where kek_id = ?")
                .param(key)
                .query(Integer.class)
                .single();
    }
}
