package uk.s2s.ctf.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Counts what the parser takes and ends the stream with an exception where it would grow without bound: too many bytes in
 * all, or too many without a {@code <}, which no sound file has and which a parser would have to keep in memory. Keeps the
 * first bytes, which tell what kind of file it is, and remembers whose fault a failure was.
 */
public final class GuardedInput extends InputStream {

    /** Why the stream was ended. */
    public enum Breach {
        TOO_LARGE,
        PIECE_TOO_LONG
    }

    private static final int HEAD = 1024;

    private final InputStream in;
    private final long maxBytes;
    private final int maxPiece;
    private byte[] head = new byte[0];
    private Units units = Units.BYTES;
    private long invalidAt = -1;
    private byte invalid;
    private long count;
    private long piece;
    private boolean ended;
    private @Nullable Breach breach;
    private @Nullable IOException failure;

    /**
     * @param maxBytes in all
     * @param maxPiece without a {@code <}; measured in blocks, so that somewhat more may pass
     */
    public GuardedInput(InputStream in, long maxBytes, int maxPiece) {
        this.in = in;
        this.maxBytes = maxBytes;
        this.maxPiece = maxPiece;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] block, int from, int length) throws IOException {
        int read = readOrRemember(block, from, length);
        if (read < 0) {
            ended = true;
        } else if (read > 0) {
            keep(block, from, read);
            guard(block, from, read);
        }
        return read;
    }

    private int readOrRemember(byte[] block, int from, int length) throws IOException {
        try {
            return in.read(block, from, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    private void keep(byte[] block, int from, int length) {
        if (head.length < HEAD) {
            int had = head.length;
            head = Arrays.copyOf(head, Math.min(HEAD, had + length));
            System.arraycopy(block, from, head, had, head.length - had);
        }
    }

    private void guard(byte[] block, int from, int length) throws IOException {
        if (count == 0) {
            units = Units.of(head);
        }
        piece = units.hasTagStart(block, from, length, count) ? 0 : piece + length;
        count += length;
        if (count > maxBytes) {
            breach = Breach.TOO_LARGE;
        } else if (piece > maxPiece) {
            breach = Breach.PIECE_TOO_LONG;
        }
        if (breach != null) {
            throw new IOException(breach.name());
        }
    }

    /** Bytes handed to the parser so far. */
    public long count() {
        return count;
    }

    /** Whether the parser has asked for more and there was no more. */
    boolean ended() {
        return ended;
    }

    /** The first bytes, up to 1,024. */
    public byte[] head() {
        return head.clone();
    }

    /** To be told of the first bytes that are no character of the encoding. */
    void invalid(long offset, byte first) {
        invalidAt = offset;
        invalid = first;
    }

    /** Where the first bytes stand that are no character; -1 if none are known of. */
    long invalidAt() {
        return invalidAt;
    }

    byte invalid() {
        return invalid;
    }

    /** Null while within bounds. */
    public @Nullable Breach breach() {
        return breach;
    }

    /** What the underlying stream threw; null if it did not. */
    public @Nullable IOException failure() {
        return failure;
    }
}
