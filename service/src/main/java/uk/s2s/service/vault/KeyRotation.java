package uk.s2s.service.vault;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import uk.s2s.service.vault.KeyEvent.KeyAdded;
import uk.s2s.service.vault.KeyEvent.KeyPromoted;
import uk.s2s.service.vault.KeyEvent.KeysRetired;

/**
 * Gives the vault a new key, and forgets old ones, while the service runs. The contents themselves stay as they are: only
 * their own keys are encrypted anew. One at a time works on a key file.
 *
 * <p>Several nodes with a file each: {@link #addKey}, copy the file to all, {@link #promote}, copy it again. Each node can
 * then read what any other writes, at every moment.
 */
public final class KeyRotation {

    private static final Logger log = LoggerFactory.getLogger(KeyRotation.class);
    private static final int BATCH = 500;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final KeyRing ring;
    private final ContentTable table;
    private final KeyTable keyTable;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeyRotation(
            KeyRing ring,
            ContentTable table,
            KeyTable keyTable,
            TransactionTemplate transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ring = ring;
        this.table = table;
        this.keyTable = keyTable;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** Where the keys are. */
    String keyFile() {
        return ring.file();
    }

    /** A new primary key, and everything under it. Gives the number of contents whose key was encrypted anew. */
    public int rotate() {
        return ring.lock().hold(() -> {
            add();
            return rewrapUnder(makePrimary());
        });
    }

    /** Adds a key to the key file that decrypts, and encrypts nothing before it is promoted. */
    public void addKey() {
        ring.lock().hold(this::add);
    }

    /** Makes the key added last the primary one; false if there is none waiting. Running services notice by themselves. */
    public boolean promote() {
        return ring.lock().hold(() -> {
            boolean waiting = ring.readAgain().isOneWaiting();
            if (waiting) {
                makePrimary();
            }
            return waiting;
        });
    }

    private Keys add() {
        Keys keys = ring.readAgain().withNewKey();
        write(keys, new KeyAdded(clock.instant(), keys.newest()));
        return keys;
    }

    private Keys makePrimary() {
        Keys keys = ring.readAgain().promoted();
        write(keys, new KeyPromoted(clock.instant(), keys.primary()));
        log.info("The vault encrypts with key {} now", keys.primary());
        return keys;
    }

    /** The file last: whatever fails before leaves it as it was. */
    private void write(Keys keys, KeyEvent event) {
        transactions.executeWithoutResult(status -> {
            keyTable.list(keys);
            events.publishEvent(event);
            ring.write(keys);
        });
    }

    /** Brings what older keys encrypted under the primary one, in small transactions; may be repeated at any time. */
    public int rewrap() {
        return ring.lock().hold(() -> rewrapUnder(ring.readAgain()));
    }

    private int rewrapUnder(Keys keys) {
        keyTable.list(keys);
        int rewrapped = 0;
        UUID after = BEFORE_ALL;
        while (true) {
            UUID from = after;
            List<ContentTable.WrappedKey> batch = transactions.execute(status -> rewrapBatch(keys, from));
            if (batch == null || batch.isEmpty()) {
                return rewrapped;
            }
            rewrapped += batch.size();
            after = batch.get(batch.size() - 1).id();
        }
    }

    private List<ContentTable.WrappedKey> rewrapBatch(Keys keys, UUID after) {
        List<ContentTable.WrappedKey> batch = table.wrappedByOthers(keys.primary(), after, BATCH);
        if (!table.rewrap(batch.stream().map(key -> rewrap(keys, key)).toList(), keys.primary())) {
            throw new IllegalStateException("Key " + keys.primary() + " is retired: this key file is not the newest");
        }
        return batch;
    }

    private static ContentTable.WrappedKey rewrap(Keys keys, ContentTable.WrappedKey wrapped) {
        byte[] key = keys.unwrap(wrapped.value(), wrapped.id())
                .orElseThrow(() -> new IllegalStateException("The key of content " + wrapped.id()
                        + " cannot be decrypted with any key in the key file; no key was removed"));
        return new ContentTable.WrappedKey(wrapped.id(), keys.wrap(key, wrapped.id()));
    }

    /**
     * Removes the keys older than the primary one from the key file, so that backups made under them cannot be read with
     * it any more. Those who are writing finish first; gives the number of keys that were in use till now.
     */
    public int retireOldKeys() {
        return ring.lock().hold(() -> retire(Keys::oldOnes));
    }

    /**
     * The same of those alone that have encrypted nothing since this instant or longer: backups made after it stay readable,
     * those made before the keys were replaced do not.
     */
    public int retireKeysUnusedSince(Instant last) {
        return ring.lock().hold(() -> retire(keys -> unusedSince(last, keys.oldOnes())));
    }

    private Set<Long> unusedSince(Instant last, Set<Long> old) {
        List<KeyTable.ContentKey> listed = keyTable.contentKeys();
        return IntStream.range(0, listed.size() - 1)
                .filter(at -> !listed.get(at + 1).since().isAfter(last))
                .mapToObj(at -> listed.get(at).id())
                .filter(old::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Backups of the database made before it cannot be read with the key file; empty while no key has been retired. */
    public Optional<Instant> unreadableBefore() {
        List<KeyTable.ContentKey> listed = keyTable.contentKeys();
        return listed.stream().noneMatch(KeyTable.ContentKey::retired)
                ? Optional.empty()
                : listed.stream()
                        .filter(key -> !key.retired())
                        .map(KeyTable.ContentKey::since)
                        .findFirst();
    }

    private int retire(Function<Keys, Set<Long>> which) {
        Keys keys = ring.readAgain();
        Set<Long> old = which.apply(keys);
        rewrapUnder(keys);
        Integer retired = transactions.execute(status -> retire(keys, old));
        ring.write(without(old, ring.readAgain(), keys));
        return retired == null ? 0 : retired;
    }

    /** A file that was copied over this one meanwhile knows of a promotion elsewhere: what is under its keys was not seen. */
    private static Keys without(Set<Long> old, Keys now, Keys before) {
        if (now.primary() != before.primary()) {
            throw new IllegalStateException("The key file was replaced meanwhile; no key was removed from it");
        }
        return now.without(old);
    }

    private int retire(Keys keys, Set<Long> old) {
        table.holdWriters();
        rewrapUnder(keys);
        Set<Long> kept = keys.without(old).ids();
        if (table.holdsUnderOthers(kept)) {
            throw new IllegalStateException("Contents are under other keys than " + kept + "; no key was removed");
        }
        int retired = keyTable.retireAllBut(kept);
        events.publishEvent(new KeysRetired(clock.instant(), retired));
        return retired;
    }
}
