package uk.s2s.service.vault;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.database.TimeOrderedId;

/** One node's vault on the test database, with the key file of its own or of another node. */
final class VaultFixture {

    final KeyRing ring;
    final Vault vault;
    final KeyRotation rotation;
    final JdbcTemplate jdbc;
    final TransactionTemplate transactions;
    final List<Object> events = new ArrayList<>();

    VaultFixture(TestDatabase database, Path keyFile) {
        this(database, keyFile, () -> {});
    }

    /** @param afterCommit runs after each transaction of a rotation */
    VaultFixture(TestDatabase database, Path keyFile, Runnable afterCommit) {
        jdbc = new JdbcTemplate(database.dataSource());
        transactions = new TransactionTemplate(new JdbcTransactionManager(database.dataSource()) {
            @Override
            protected void doCleanupAfterCompletion(Object transaction) {
                super.doCleanupAfterCompletion(transaction);
                afterCommit.run();
            }
        });
        KeyTable keyTable = new KeyTable(database.jdbc());
        ring = KeyRing.open(new KeyFile(keyFile), keyTable);
        ContentTable table = new ContentTable(jdbc);
        vault = new Vault(table, ring);
        rotation = new KeyRotation(ring, table, keyTable, transactions, events::add, Clock.systemUTC());
    }

    static void empty(TestDatabase database) {
        database.jdbc().sql("truncate vault_key, content, content_chunk").update();
    }

    static byte[] someBytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    static UUID newId() {
        return TimeOrderedId.at(Instant.now());
    }

    /** In a transaction, as features do. */
    StoredContent store(byte[] content) {
        StoredContent stored = transactions.execute(status -> vault.store(newId(), content));
        if (stored == null) {
            throw new AssertionError("nothing stored");
        }
        return stored;
    }

    /** As versions did that did not compress. */
    StoredContent storeUncompressed(byte[] content) throws IOException {
        UUID id = newId();
        byte[] key = ContentCipher.newKey();
        var chunk = new ByteArrayOutputStream();
        try (OutputStream encrypting = new ContentCipher(key, id).encrypting(chunk)) {
            encrypting.write(content);
        }
        StoredContent stored = new StoredContent(id, content.length, Sha256.of(content));
        Keys keys = ring.keys();
        new ContentTable(jdbc).insert(stored, keys.wrap(key, id), keys.primary(), chunk.toByteArray());
        jdbc.update("update content set compressed = false where id = ?", id);
        return stored;
    }

    byte[] read(StoredContent stored) throws IOException {
        var bytes = new ByteArrayOutputStream();
        vault.copyTo(stored.id(), bytes);
        return bytes.toByteArray();
    }
}
