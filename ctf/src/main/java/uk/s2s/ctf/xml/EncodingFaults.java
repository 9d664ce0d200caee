package uk.s2s.ctf.xml;

import java.io.CharConversionException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import uk.s2s.ctf.CtfFinding;

/** Bytes that are no characters of the encoding which the file declares, and encodings that nobody can read. */
final class EncodingFaults {

    private static final String WHAT =
            "The file says that its characters are in one encoding, but they are in another, as happens when it was opened and"
                    + " saved in another program. Export it from your MIS again and send it unopened; it should be UTF-8.";

    private EncodingFaults() {}

    static boolean isOne(Exception thrown) {
        return conversion(thrown) != null || declared(thrown);
    }

    private static @Nullable CharConversionException conversion(@Nullable Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharConversionException conversion) {
                return conversion;
            }
            if (cause instanceof XMLStreamException stream
                    && stream.getNestedException() instanceof CharConversionException nested) {
                return nested;
            }
        }
        return null;
    }

    private static boolean declared(Exception thrown) {
        String message = String.valueOf(thrown.getMessage());
        return message.startsWith("Unsupported encoding") || message.startsWith("Declared encoding");
    }

    static XmlFault fault(Exception thrown, GuardedInput input) {
        String technical = conversion(thrown) != null
                ? "Byte that is invalid in the declared encoding" + offset(input)
                : "The declared encoding is unknown, or contradicts the byte order mark or the width of the characters";
        return XmlFault.at(XmlFault.streamException(thrown), CtfFinding.XML_ENCODING_WRONG, WHAT, technical);
    }

    /** Where the first byte that is no UTF-8 stands, as far as the block read last tells. */
    private static String offset(GuardedInput input) {
        byte[] block = input.lastBlock();
        ByteBuffer bytes = ByteBuffer.wrap(block);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        boolean invalid =
                decoder.decode(bytes, CharBuffer.allocate(block.length), true).isError();
        return invalid ? ", at byte " + (input.count() - block.length + bytes.position()) + " of the file" : "";
    }
}
