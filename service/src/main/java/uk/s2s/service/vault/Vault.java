package uk.s2s.service.vault;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps bytes of any length, each content compressed and then encrypted with a key of its own, which in turn is encrypted with the key in the
 * key file. Works in the caller's transaction, in bounded memory, from any thread.
 */
public final class Vault {

    /** Up to here a content, and what encryption and compression in vain add, is one chunk. */
    static final int ONE_CHUNK = ChunkWriter.CHUNK_BYTES - 4096;

    private static final int ENCRYPTION_ADDS = 128;
    private static final int USUAL_COMPRESSION = 5;
    private static final int BUFFER = 64 * 1024;

    private final ContentTable table;
    private final KeyRing ring;

    Vault(ContentTable table, KeyRing ring) {
        this.table = table;
        this.ring = ring;
    }

    /**
     * Stores bytes that are in memory already: one statement, one round trip, if they are less than some 1 MiB.
     *
     * @param id never used before, from {@link uk.s2s.service.database.TimeOrderedId}: it decides the partition
     */
    public StoredContent store(UUID id, byte[] content) {
        try {
            return content.length <= ONE_CHUNK
                    ? storeInOneChunk(id, content)
                    : storeInChunks(id, new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory cannot fail", e);
        }
    }

    /**
     * Stores what the stream gives until its end; if that is more than some 1 MiB, there must be a transaction.
     *
     * @throws IOException from the stream; the transaction must then be rolled back
     */
    public StoredContent store(UUID id, InputStream content) throws IOException {
        byte[] start = content.readNBytes(ONE_CHUNK + 1);
        return start.length <= ONE_CHUNK
                ? storeInOneChunk(id, start)
                : storeInChunks(id, new SequenceInputStream(new ByteArrayInputStream(start), content));
    }

    private StoredContent storeInOneChunk(UUID id, byte[] content) throws IOException {
        byte[] key = ContentCipher.newKey();
        var chunk = new ByteArrayOutputStream(content.length / USUAL_COMPRESSION + ENCRYPTION_ADDS);
        try (OutputStream packing = Compression.compressing(new ContentCipher(key, id).encrypting(chunk))) {
            packing.write(content);
        }
        StoredContent stored = new StoredContent(id, content.length, Sha256.of(content));
        byte[] encrypted = chunk.toByteArray();
        insert(id, key, (wrapped, kek) -> table.insert(stored, wrapped, kek, encrypted));
        return stored;
    }

    private StoredContent storeInChunks(UUID id, InputStream content) throws IOException {
        requireTransaction();
        byte[] key = ContentCipher.newKey();
        DigestInputStream digesting = new DigestInputStream(content, Sha256.newDigest());
        long size;
        try (OutputStream packing =
                Compression.compressing(new ContentCipher(key, id).encrypting(new ChunkWriter(table, id)))) {
            size = copy(digesting, packing);
        }
        Sha256 sha256 = Sha256.ofDigest(digesting.getMessageDigest().digest());
        StoredContent stored = new StoredContent(id, size, sha256);
        insert(id, key, (wrapped, kek) -> table.insert(stored, wrapped, kek));
        return stored;
    }

    /** The key file may have been replaced a moment ago: then the new primary key is listed, and used. */
    private void insert(UUID id, byte[] key, BiPredicate<byte[], Long> insert) {
        if (insertWithPrimary(id, key, insert)) {
            return;
        }
        ring.listPrimary();
        if (!insertWithPrimary(id, key, insert)) {
            throw new IllegalStateException(
                    "The key file of this node is older than the last rotation of keys: its primary"
                            + " key is retired. Put the newest key file in its place; nothing was stored");
        }
    }

    private boolean insertWithPrimary(UUID id, byte[] key, BiPredicate<byte[], Long> insert) {
        Keys keys = ring.keys();
        return insert.test(keys.wrap(key, id), keys.primary());
    }

    /**
     * What is kept of this id.
     *
     * @throws ContentMissing if there is none
     */
    public StoredContent describe(UUID id) {
        return find(id).content();
    }

    /**
     * The same bytes that were stored. A part is given out only when it has been found unharmed, so that a damage shows as
     * {@link ContentDamaged} in the midst of reading; it is whole when the end has come without one.
     *
     * @throws ContentMissing if there is none
     */
    public InputStream open(UUID id) throws IOException {
        ContentTable.Found found = find(id);
        byte[] key = ring.keys().unwrap(found.wrappedKey(), id).orElseThrow(() -> new ContentDamaged(id, null));
        byte[] firstChunk = found.firstChunk();
        if (firstChunk == null) {
            throw new ContentDamaged(id, null);
        }
        InputStream decrypted = new ContentCipher(key, id).decrypting(new ChunkReader(table, id, firstChunk));
        return new DecryptedContent(id, found.compressed() ? Compression.expanding(decrypted) : decrypted);
    }

    /**
     * Many short contents at one look: those of these ids that are there. Contents of more than some 1 MiB are left out.
     *
     * @throws UncheckedIOException with {@link ContentDamaged} in it, if any of them is
     */
    public Map<UUID, byte[]> openShort(Collection<UUID> ids) {
        Map<UUID, byte[]> contents = new HashMap<>();
        table.findShort(
                ids.toArray(UUID[]::new),
                ONE_CHUNK,
                (id, wrappedKey, chunk, compressed) -> contents.put(id, decrypted(id, wrappedKey, chunk, compressed)));
        return contents;
    }

    private byte[] decrypted(UUID id, byte[] wrappedKey, byte[] chunk, boolean compressed) {
        byte[] key = ring.keys()
                .unwrap(wrappedKey, id)
                .orElseThrow(() -> new UncheckedIOException(new ContentDamaged(id, null)));
        try (InputStream decrypted = new ContentCipher(key, id).decrypting(new ByteArrayInputStream(chunk));
                InputStream plain = compressed ? Compression.expanding(decrypted) : decrypted) {
            return plain.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(new ContentDamaged(id, e));
        }
    }

    /**
     * Writes the same bytes that were stored, and does not close {@code to}.
     *
     * @throws ContentDamaged in the midst, see {@link #open}
     * @throws IOException from {@code to}
     */
    public void copyTo(UUID id, OutputStream to) throws IOException {
        try (InputStream content = open(id)) {
            copy(content, to);
        }
    }

    /** Removes the bytes and the key that they were encrypted with. False if there was nothing of this id. */
    public boolean remove(UUID id) {
        requireTransaction();
        return table.delete(id);
    }

    private ContentTable.Found find(UUID id) {
        return table.find(id).orElseThrow(() -> new ContentMissing(id));
    }

    private static long copy(InputStream from, OutputStream to) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long copied = 0;
        for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
            to.write(buffer, 0, read);
            copied += read;
        }
        return copied;
    }

    private static void requireTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    "The vault needs a transaction here: several rows must come or go together");
        }
    }
}
