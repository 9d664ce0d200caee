package uk.s2s.service.vault;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.UUID;

/** Cuts what is written into rows of content_chunk. */
final class ChunkWriter extends OutputStream {

    static final int CHUNK_BYTES = 1024 * 1024;

    private final ContentTable table;
    private final UUID id;
    private final byte[] chunk = new byte[CHUNK_BYTES];
    private int filled;
    private int number;

    ChunkWriter(ContentTable table, UUID id) {
        this.table = table;
        this.id = id;
    }

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        int done = 0;
        while (done < length) {
            int part = Math.min(length - done, CHUNK_BYTES - filled);
            System.arraycopy(bytes, offset + done, chunk, filled, part);
            filled += part;
            done += part;
            if (filled == CHUNK_BYTES) {
                insert(chunk);
            }
        }
    }

    private void insert(byte[] data) {
        table.insertChunk(id, number++, data);
        filled = 0;
    }

    @Override
    public void close() {
        if (filled > 0) {
            insert(Arrays.copyOf(chunk, filled));
        }
    }
}
