package uk.s2s.service.vault;

import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives the vault a new key, and forgets old ones, while the service runs. The contents themselves stay as they are: only
 * their own keys are encrypted anew. With several nodes, copy the key file to each of them after {@link #addKey}, then
 * {@link #rewrap}.
 */
public final class KeyRotation {

    private static final Logger log = LoggerFactory.getLogger(KeyRotation.class);
    private static final int BATCH = 500;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final KeyRing ring;
    private final ContentTable table;
    private final KeyTable keyTable;
    private final TransactionTemplate transactions;

    KeyRotation(KeyRing ring, ContentTable table, KeyTable keyTable, TransactionTemplate transactions) {
        this.ring = ring;
        this.table = table;
        this.keyTable = keyTable;
        this.transactions = transactions;
    }

    /** Where the keys are. */
    String keyFile() {
        return ring.file();
    }

    /** A new primary key, and everything under it. Gives the number of contents whose key was encrypted anew. */
    public int rotate() {
        addKey();
        return rewrap();
    }

    /** Adds a primary key to the key file. Running services notice by themselves. */
    public void addKey() {
        ring.replace(ring.keys().withNewPrimary());
        log.info("The vault encrypts with key {} now", ring.keys().primary());
    }

    /** Brings what older keys encrypted under the primary one, in small transactions; may be repeated at any time. */
    public int rewrap() {
        int rewrapped = 0;
        UUID after = BEFORE_ALL;
        while (true) {
            UUID from = after;
            List<ContentTable.WrappedKey> batch = transactions.execute(status -> rewrapBatch(from));
            if (batch == null || batch.isEmpty()) {
                return rewrapped;
            }
            rewrapped += batch.size();
            after = batch.get(batch.size() - 1).id();
        }
    }

    private List<ContentTable.WrappedKey> rewrapBatch(UUID after) {
        Keys keys = ring.keys();
        List<ContentTable.WrappedKey> batch = table.wrappedByOthers(keys.primary(), after, BATCH);
        table.rewrap(batch.stream().map(key -> rewrap(keys, key)).toList(), keys.primary());
        return batch;
    }

    private static ContentTable.WrappedKey rewrap(Keys keys, ContentTable.WrappedKey wrapped) {
        byte[] key = keys.unwrap(wrapped.value(), wrapped.id())
                .orElseThrow(() -> new IllegalStateException("The key of content " + wrapped.id()
                        + " cannot be decrypted with any key in the key file; no key was removed"));
        return new ContentTable.WrappedKey(wrapped.id(), keys.wrap(key, wrapped.id()));
    }

    /**
     * Removes all keys but the primary one from the key file, so that backups made under them cannot be read with it any
     * more. Those who are writing finish first; gives the number of keys that were in use till now.
     */
    public int retireOldKeys() {
        rewrap();
        Integer retired = transactions.execute(status -> {
            table.holdWriters();
            rewrap();
            return keyTable.retireAllBut(ring.keys().primary());
        });
        ring.replace(ring.keys().withoutOldOnes());
        return retired == null ? 0 : retired;
    }
}
