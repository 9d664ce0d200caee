package uk.s2s.service.schools.directory;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamSource;

/**
 * Tells the register's own encoding, Windows-1252, from the UTF-8 that other programs save: text with letters outside
 * ASCII is valid UTF-8 only when it was written so.
 */
final class Encoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private Encoding() {}

    static Charset of(InputStreamSource file) throws IOException {
        char[] buffer = new char[1 << 16];
        try (Reader strict = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8.newDecoder())) {
            while (strict.read(buffer) >= 0) {
                // only whether it can be read counts
            }
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return WINDOWS;
        }
    }

    /** Begins after the byte order mark, if there is one. */
    static Reader read(InputStreamSource file, Charset charset) throws IOException {
        InputStream bytes = new BufferedInputStream(file.getInputStream(), 1 << 16);
        bytes.mark(4);
        boolean marked = charset.equals(StandardCharsets.UTF_8)
                && new String(bytes.readNBytes(3), charset)
                                .codePoints()
                                .findFirst()
                                .orElse(0)
                        == BYTE_ORDER_MARK;
        if (!marked) {
            bytes.reset();
        }
        return new InputStreamReader(bytes, charset);
    }
}
