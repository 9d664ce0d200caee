package uk.s2s.service.vault;

import java.security.MessageDigest;
import java.util.List;
import uk.s2s.service.database.StartRefused;

/**
 * The keys in use, held against the database. Follows the key file: a rotation by another process is noticed at the next
 * use. For any thread.
 */
final class KeyRing {

    private final KeyFile file;
    private final KeyTable table;
    private volatile Loaded loaded;

    private record Loaded(Object version, Keys keys) {}

    private KeyRing(KeyFile file, KeyTable table, Loaded loaded) {
        this.file = file;
        this.table = table;
        this.loaded = loaded;
    }

    /** Makes the key file for a new database; with an older one, refuses any file but the right one. */
    static KeyRing open(KeyFile file, KeyTable table) {
        return file.exists() ? openExisting(file, table) : new KeyFileLock(file.path()).hold(() -> make(file, table));
    }

    /** Another node may have begun with this database in the same moment: then the file is of no use to anybody. */
    private static KeyRing make(KeyFile file, KeyTable table) {
        if (file.exists()) {
            return openExisting(file, table);
        }
        requireNewDatabase(file, table);
        Keys keys = Keys.generate();
        file.write(keys);
        if (!table.claim(keys)) {
            file.delete();
            throw new StartRefused(
                    "Another node has begun to use this database with a key file of its own. Copy that file to %s, or name its place in S2S_KEY_FILE, and start again."
                            .formatted(file));
        }
        return openExisting(file, table);
    }

    private static KeyRing openExisting(KeyFile file, KeyTable table) {
        Loaded loaded = new Loaded(file.version(), file.read());
        table.claim(loaded.keys());
        requireRightFile(file, loaded.keys(), table);
        table.list(loaded.keys());
        return new KeyRing(file, table, loaded);
    }

    private static void requireNewDatabase(KeyFile file, KeyTable table) {
        if (!table.contentKeys().isEmpty()) {
            throw new StartRefused(
                    "The key file %s is missing, and the files in the database cannot be read without it. Bring it back from its backup or copy it from another node, or name its place in S2S_KEY_FILE."
                            .formatted(file));
        }
    }

    private static void requireRightFile(KeyFile file, Keys keys, KeyTable table) {
        List<KeyTable.ContentKey> listed = table.contentKeys();
        for (KeyTable.ContentKey key : listed) {
            boolean mustOpen = !key.retired();
            if (mustOpen && !keys.madeContentCheck(key.check())) {
                throw new StartRefused(
                        "The key file %s lacks the key %d that files in the database are encrypted with. It belongs to another S2S, or is older than the last rotation of keys: put the newest one in its place."
                                .formatted(file, key.id()));
            }
            if (key.retired() && key.id() == keys.primary()) {
                throw new StartRefused(
                        "The key %d in the key file %s has been retired. Put the newest key file in its place."
                                .formatted(key.id(), file));
            }
        }
        if (table.identifierChecks().stream()
                .anyMatch(check -> !MessageDigest.isEqual(check, keys.identifierCheck()))) {
            throw new StartRefused(
                    "The key for pupil numbers in the key file %s is another one than this database was used with. Put the right key file in its place."
                            .formatted(file));
        }
    }

    /** The number to look an identifier up by: its key is the same in every file, so this never looks at the file. */
    long hash(String canonical) {
        return loaded.keys().hash(canonical);
    }

    /** Reads the file again if it has been replaced. */
    Keys keys() {
        Loaded current = loaded;
        Object version = file.version();
        if (!version.equals(current.version()) && file.exists()) {
            current = new Loaded(version, file.read());
            loaded = current;
        }
        return current.keys();
    }

    /** For a primary key that has appeared in the file and not yet in the database. */
    void listPrimary() {
        table.list(keys());
    }

    /** The keys as they are in the file now, whatever was read before. */
    Keys readAgain() {
        return file.read();
    }

    /** For holders of the lock alone, with what they changed of {@link #readAgain}. */
    void write(Keys keys) {
        file.write(keys);
    }

    KeyFileLock lock() {
        return new KeyFileLock(file.path());
    }

    /** Its path. */
    String file() {
        return file.toString();
    }
}
