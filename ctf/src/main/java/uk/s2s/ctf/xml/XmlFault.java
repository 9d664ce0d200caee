package uk.s2s.ctf.xml;

import static uk.s2s.ctf.CtfFinding.FILE_EMPTY;
import static uk.s2s.ctf.CtfFinding.FILE_KIND_WRONG;
import static uk.s2s.ctf.CtfFinding.FILE_TOO_LARGE;
import static uk.s2s.ctf.CtfFinding.XML_CUT_SHORT;
import static uk.s2s.ctf.CtfFinding.XML_TEXT_TOO_LONG;

import com.ctc.wstx.exc.WstxEOFException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import uk.s2s.ctf.CtfFinding;

/**
 * Why a file cannot be read as XML, in words.
 *
 * @param line 0 if unknown
 * @param column 0 if unknown
 * @param what for a school office
 * @param technical for a developer; holds no text of the file beyond element names and single characters
 */
public record XmlFault(CtfFinding code, int line, int column, String what, String technical) {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String EXPORT_AGAIN =
            " Export the file from your MIS again, and do not open or save it in another program before you send it.";

    /**
     * @param thrown what the parser threw
     * @param rootSeen whether the first element had been read; before it, the file may be something else than XML
     */
    public static XmlFault of(Exception thrown, GuardedInput input, boolean rootSeen) {
        GuardedInput.Breach breach = input.breach();
        if (breach != null) {
            return breached(breach, thrown);
        }
        if (!rootSeen) {
            XmlFault other = somethingElse(input.head());
            if (other != null) {
                return other;
            }
        }
        XMLStreamException fault = streamException(thrown);
        if (isCutShort(thrown, fault, input)) {
            return at(
                    fault,
                    XML_CUT_SHORT,
                    "The file ends in the middle: its last part is missing. Perhaps the export or the copying was broken"
                            + " off." + EXPORT_AGAIN);
        }
        return EncodingFaults.isOne(thrown, input)
                ? EncodingFaults.fault(thrown, input)
                : ParserMessages.fault(thrown, fault);
    }

    /** The parser has several ways to say that it expected more. */
    private static boolean isCutShort(Exception thrown, @Nullable XMLStreamException fault, GuardedInput input) {
        String message = String.valueOf(thrown.getMessage());
        return fault instanceof WstxEOFException
                || message.contains(Utf8Reader.ENDS_WITHIN_CHARACTER)
                || input.ended() && message.contains("Missing semicolon");
    }

    private static XmlFault breached(GuardedInput.Breach breach, Exception thrown) {
        if (breach == GuardedInput.Breach.TOO_LARGE) {
            return new XmlFault(
                    FILE_TOO_LARGE,
                    0,
                    0,
                    "The file is larger than this service takes. Send fewer pupils in one file.",
                    "More bytes than the configured limit");
        }
        return at(
                streamException(thrown),
                XML_TEXT_TOO_LONG,
                "A piece of the file goes on for far longer than any value of a pupil; the file is damaged or not a Common"
                        + " Transfer File." + EXPORT_AGAIN);
    }

    private static @Nullable XmlFault somethingElse(byte[] head) {
        if (isBlank(head)) {
            return new XmlFault(
                    FILE_EMPTY, 0, 0, "The file is empty." + EXPORT_AGAIN, "No bytes other than white space");
        }
        FileKind kind = FileKind.of(head);
        if (kind == null) {
            return null;
        }
        return new XmlFault(
                FILE_KIND_WRONG,
                0,
                0,
                "This is " + kind.inWords()
                        + ", not a Common Transfer File, whatever its name says. Choose the .xml file"
                        + " that your MIS exported; a zip file must be unpacked first.",
                "Recognised by the first bytes: " + kind);
    }

    private static boolean isBlank(byte[] head) {
        String text = new String(head, StandardCharsets.UTF_8);
        return text.isBlank() || text.equals(BYTE_ORDER_MARK);
    }

    /** Errors in text come wrapped, since the parser reads text only when it is asked for. */
    static @Nullable XMLStreamException streamException(Exception thrown) {
        if (thrown instanceof XMLStreamException direct) {
            return direct;
        }
        return thrown.getCause() instanceof XMLStreamException wrapped ? wrapped : null;
    }

    static XmlFault at(@Nullable XMLStreamException fault, CtfFinding code, String what) {
        return at(fault, code, what, code.title());
    }

    static XmlFault at(@Nullable XMLStreamException fault, CtfFinding code, String what, String technical) {
        Location location = fault == null ? null : fault.getLocation();
        int line = location == null ? 0 : Math.max(0, location.getLineNumber());
        int column = location == null ? 0 : Math.max(0, location.getColumnNumber());
        return new XmlFault(code, line, column, what, technical);
    }

    static String exportAgain() {
        return EXPORT_AGAIN;
    }
}
