package uk.s2s.ctf.xml;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.Reader;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Decodes UTF-8 for the parser, strictly and faster than the parser does by itself: runs of ASCII, of which a file
 * consists, go through the JDK's vectorised copy, and only what lies between them through its decoder of UTF-8. To be read
 * by two characters at least at a time, as the parser does.
 */
final class Utf8Reader extends Reader {

    /** As the parser calls it where it decodes by itself. */
    static final String ENDS_WITHIN_CHARACTER = "Unexpected EOF in the middle of a multi-byte char";

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
    private static final char LAST_CHARACTER = '\ufffd';

    /** Stands for what is no character: the parser allows it nowhere, stops there, and tells the place. */
    private static final char NO_CHARACTER = 0;

    private final CharsetDecoder ascii = StandardCharsets.ISO_8859_1.newDecoder();
    private final CharsetDecoder others = StandardCharsets.UTF_8.newDecoder();
    private final GuardedInput in;
    private final byte[] block;
    private final ByteBuffer bytes;

    /** Bytes of the file before the block. */
    private long before;

    /** After bytes that are no character: what stands for them has yet to be given. */
    private boolean faulty;

    private boolean ended;

    /** The first block, decoded as a whole although the parser asks for little at first: blocks succeed or fail as one. */
    private final CharBuffer first;

    /**
     * @param block its bytes from {@code from} to {@code to} are read before those of the stream; then used for these
     * @param in not closed
     * @throws CharConversionException from here and from reading, if the file ends within a character
     */
    Utf8Reader(byte[] block, int from, int to, GuardedInput in) throws IOException {
        this.in = in;
        this.block = block;
        bytes = ByteBuffer.wrap(block, from, to - from);
        first = CharBuffer.allocate(to - from);
        decode(first);
        first.flip();
    }

    @Override
    public int read(char[] target, int from, int length) throws IOException {
        if (first.hasRemaining()) {
            int count = Math.min(length, first.remaining());
            first.get(target, from, count);
            return count;
        }
        return readOn(target, from, length);
    }

    private int readOn(char[] target, int from, int length) throws IOException {
        CharBuffer chars = CharBuffer.wrap(target, from, length);
        do {
            if (!decode(chars) && (ended || !refill())) {
                return -1;
            }
        } while (chars.position() == from);
        return chars.position() - from;
    }

    /** As much as there is and goes in. False if that is nothing. */
    private boolean decode(CharBuffer chars) throws IOException {
        int from = chars.position();
        boolean more = !faulty && !ended;
        while (more && bytes.hasRemaining() && chars.hasRemaining()) {
            more = decodeAscii(chars) || decodeOthers(chars);
        }
        if (faulty && chars.hasRemaining()) {
            chars.put(NO_CHARACTER);
            faulty = false;
            ended = true;
        }
        return chars.position() > from;
    }

    private boolean decodeAscii(CharBuffer chars) {
        int from = bytes.position();
        int most = Math.min(bytes.limit(), from + chars.remaining());
        int end = endOfAscii(from, most);
        if (end > from) {
            decode(ascii, end, chars, true);
        }
        return end > from;
    }

    private int endOfAscii(int from, int to) {
        int at = from;
        while (at + Long.BYTES <= to) {
            long high = (long) EIGHT_BYTES.get(block, at) & HIGH_BITS;
            if (high != 0) {
                return at + Long.numberOfTrailingZeros(high) / Byte.SIZE;
            }
            at += Long.BYTES;
        }
        while (at < to && block[at] >= 0) {
            at++;
        }
        return at;
    }

    /** False if the rest of the last character is yet to come, or does not go in. */
    private boolean decodeOthers(CharBuffer chars) throws IOException {
        int end = bytes.position();
        while (end < bytes.limit() && block[end] < 0) {
            end++;
        }
        int from = chars.position();
        CoderResult result = decode(others, end, chars, end < bytes.limit());
        replaceNoncharacters(chars, from);
        if (result.isError()) {
            in.invalid(before + bytes.position(), block[bytes.position()]);
            faulty = true;
        }
        return !faulty && bytes.position() == end;
    }

    private CoderResult decode(CharsetDecoder decoder, int end, CharBuffer chars, boolean whole) {
        int limit = bytes.limit();
        bytes.limit(end);
        CoderResult result = decoder.reset().decode(bytes, chars, whole);
        bytes.limit(limit);
        return result;
    }

    /** U+FFFE and U+FFFF, which the parser would let pass. */
    private static void replaceNoncharacters(CharBuffer chars, int from) {
        for (int i = from; i < chars.position(); i++) {
            if (chars.get(i) > LAST_CHARACTER) {
                chars.put(i, NO_CHARACTER);
            }
        }
    }

    /** Keeps the beginning of a character that the block ends with. */
    private boolean refill() throws IOException {
        before += bytes.position();
        bytes.compact();
        int begun = bytes.position();
        int read = in.read(block, begun, block.length - begun);
        if (read < 0 && begun > 0) {
            throw new CharConversionException(ENDS_WITHIN_CHARACTER);
        }
        bytes.limit(begun + Math.max(0, read)).position(0);
        return read >= 0;
    }

    @Override
    public void close() {
        // the stream belongs to the caller
    }
}
