package uk.s2s.service.vault;

import java.io.InputStream;
import java.util.UUID;

/** The rows of content_chunk as one stream; one row in memory at a time. Whether it is whole, decryption tells. */
final class ChunkReader extends InputStream {

    private static final byte[] NOTHING = {};

    private final ContentTable table;
    private final UUID id;
    private byte[] chunk;
    private int position;
    private int number;

    ChunkReader(ContentTable table, UUID id, byte[] firstChunk) {
        this.table = table;
        this.id = id;
        this.chunk = firstChunk;
    }

    @Override
    public int read() {
        return hasMore() ? Byte.toUnsignedInt(chunk[position++]) : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!hasMore()) {
            return -1;
        }
        int part = Math.min(length, chunk.length - position);
        System.arraycopy(chunk, position, bytes, offset, part);
        position += part;
        return part;
    }

    private boolean hasMore() {
        if (position == chunk.length && chunk.length > 0) {
            chunk = NOTHING;
            chunk = table.chunk(id, ++number).orElse(NOTHING);
            position = 0;
        }
        return position < chunk.length;
    }
}
