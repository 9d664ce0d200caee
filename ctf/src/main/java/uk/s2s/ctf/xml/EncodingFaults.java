package uk.s2s.ctf.xml;

import java.io.CharConversionException;
import java.nio.charset.Charset;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import uk.s2s.ctf.CtfFinding;

/** Bytes that are no characters of the encoding which the file declares, and encodings that nobody can read. */
final class EncodingFaults {

    private static final String WHAT =
            "The file says that its characters are in one encoding, but they are in another, as happens when it was opened and"
                    + " saved in another program. Export it from your MIS again and send it unopened; it should be UTF-8.";

    private static final String SIXTEEN =
            "The first line of the file says that it is in UTF-16, but its characters are in another encoding, as some programs"
                    + " write it. Report it to the supplier; the line should say UTF-8.";

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private EncodingFaults() {}

    static boolean isOne(Exception thrown, GuardedInput input) {
        return conversion(thrown) != null || declared(thrown) || input.invalidAt() >= 0 && isAtInvalidByte(thrown);
    }

    /** What is no character reaches the parser as the character 0. */
    private static boolean isAtInvalidByte(Exception thrown) {
        String message = String.valueOf(thrown.getMessage());
        return message.contains("code 0)") || message.contains("unicode 0)");
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
        XMLStreamException place = XmlFault.streamException(thrown);
        if (input.invalidAt() >= 0) {
            return invalidByte(place, input);
        }
        if (conversion(thrown) != null) {
            return XmlFault.at(
                    null, CtfFinding.XML_ENCODING_WRONG, WHAT, "Byte that is invalid in the declared encoding");
        }
        boolean sixteen = String.valueOf(thrown.getMessage()).startsWith("Declared encoding 'UTF-16'");
        return XmlFault.at(
                place,
                CtfFinding.XML_ENCODING_WRONG,
                sixteen ? SIXTEEN : WHAT,
                "The declared encoding is unknown, or contradicts the byte order mark or the width of the characters");
    }

    /** Mostly Windows' own encoding, which reads nearly every byte as some character. */
    private static XmlFault invalidByte(@Nullable XMLStreamException place, GuardedInput input) {
        String read = new String(new byte[] {input.invalid()}, WINDOWS);
        String meant = read.equals("\ufffd") || Character.isISOControl(read.charAt(0))
                ? ""
                : " In Windows' own encoding it would be the character " + read + ".";
        return XmlFault.at(
                place,
                CtfFinding.XML_ENCODING_WRONG,
                "The file is to be in UTF-8, and what stands here is not." + meant
                        + " That happens when a file was opened and saved in another program. Export it from your MIS again"
                        + " and send it unopened; if it stays so, report it to the supplier.",
                "Byte %02X at byte %,d of the file is not UTF-8".formatted(input.invalid() & 0xff, input.invalidAt()));
    }
}
