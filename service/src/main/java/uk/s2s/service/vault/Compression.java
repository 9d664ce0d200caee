package uk.s2s.service.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** What encryption is given: bytes without their repetitions (zlib, RFC 1950). A CTF shrinks to about a tenth. */
final class Compression {

    /** Little is won above it, at several times the work. */
    private static final int LEVEL = 3;

    private static final int BUFFER = 8 * 1024;

    private Compression() {}

    /** To be closed, which also closes {@code to}. */
    static OutputStream compressing(OutputStream to) {
        Deflater deflater = new Deflater(LEVEL);
        return new DeflaterOutputStream(to, deflater, BUFFER) {
            @Override
            public void close() throws IOException {
                try {
                    super.close();
                } finally {
                    deflater.end();
                }
            }
        };
    }

    /** Reads {@code from} to its own end, so that its last check is made too. To be closed, which also closes {@code from}. */
    static InputStream expanding(InputStream from) {
        return new InflaterInputStream(from) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int read = super.read(bytes, offset, length);
                if (read < 0 && in.read() >= 0) {
                    throw new IOException("There is something after the end");
                }
                return read;
            }
        };
    }
}
