package uk.s2s.ctf.xml;

import static uk.s2s.ctf.CtfFinding.XML_AMPERSAND_NOT_ESCAPED;
import static uk.s2s.ctf.CtfFinding.XML_DECLARATION_MISPLACED;
import static uk.s2s.ctf.CtfFinding.XML_ENTITY_UNKNOWN;
import static uk.s2s.ctf.CtfFinding.XML_NOT_WELL_FORMED;
import static uk.s2s.ctf.CtfFinding.XML_TEXT_TOO_LONG;
import static uk.s2s.ctf.CtfFinding.XML_TOO_DEEP;
import static uk.s2s.ctf.CtfFinding.XML_TOO_MANY_ATTRIBUTES;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import uk.s2s.ctf.CtfFinding;

/**
 * Turns the parser's messages into ours. The parser has no codes, so that we go by its words; the tests hold each of them,
 * and what no row knows becomes "damaged". Its own text is never passed on, since it may quote the file.
 */
final class ParserMessages {

    /** @param sign words by which the parser's message is known */
    private record Row(String sign, CtfFinding code, String what, String technical) {}

    private static final String AMPERSAND =
            "An & stands here as it is, for example in a school's name; in XML it must be"
                    + " written &amp;. Report it to the supplier of the program that wrote the file; if you edited the file, write"
                    + " &amp; instead.";
    private static final String DAMAGED = "The file is damaged here and cannot be read on." + XmlFault.exportAgain();

    private static final List<Row> ROWS = List.of(
            new Row("(missing name?)", XML_AMPERSAND_NOT_ESCAPED, AMPERSAND, "& not followed by a name"),
            new Row("semi-colon after the reference", XML_AMPERSAND_NOT_ESCAPED, AMPERSAND, "& without a semicolon"),
            new Row("expected a name start character", XML_AMPERSAND_NOT_ESCAPED, AMPERSAND, "& before a <"),
            new Row(
                    "Undeclared general entity",
                    XML_ENTITY_UNKNOWN,
                    "The file uses an abbreviation between & and ; that XML does not know, such as a web page's &eacute;."
                            + " The character itself belongs here, or &amp; if an & was meant. Report it to the supplier of"
                            + " the program that wrote the file.",
                    "Reference to an undeclared entity; XML knows amp, lt, gt, quot, apos only"),
            new Row(
                    "target (\"X",
                    XML_DECLARATION_MISPLACED,
                    "The line that begins with <?xml must be the first one, and written in small letters. Report it to the"
                            + " supplier of the program that wrote the file.",
                    "XML declaration in capitals"),
            new Row(
                    "Illegal processing instruction target",
                    XML_DECLARATION_MISPLACED,
                    "The line that begins with <?xml stands twice, as when two files were joined, or not at the very"
                            + " beginning of the file. Send each file by itself; or remove what stands before that line, and"
                            + " report it to the supplier of the program.",
                    "XML declaration other than at the first byte"),
            new Row(
                    "Invalid character reference",
                    XML_NOT_WELL_FORMED,
                    "A character is written as a number between & and ; and XML allows no such character. Type the text anew"
                            + " in your MIS and export again; if it stays so, report it to the supplier of the program.",
                    "Character reference to a character that XML does not allow"),
            new Row(
                    "Expected a quote",
                    XML_NOT_WELL_FORMED,
                    "An attribute's value does not stand between quotation marks. Report it to the supplier of the program"
                            + " that wrote the file.",
                    "Attribute value without quotes"),
            new Row(
                    "Illegal character (NULL",
                    XML_NOT_WELL_FORMED,
                    "The file has empty bytes here, as when a disk was full or copying was broken off."
                            + XmlFault.exportAgain(),
                    "Byte 0"),
            new Row(
                    "code 26)",
                    XML_NOT_WELL_FORMED,
                    "The file has an end mark (Ctrl-Z) here, which old programs write and XML does not allow. Report it to"
                            + " the supplier of the program that wrote the file.",
                    "Control character 26"),
            new Row(
                    "Attribute limit",
                    XML_TOO_MANY_ATTRIBUTES,
                    "An element has far more attributes than any Common Transfer File." + XmlFault.exportAgain(),
                    "Attribute limit of the parser"),
            new Row(
                    "Maximum Element Depth",
                    XML_TOO_DEEP,
                    "Elements are nested far deeper than in any Common Transfer File." + XmlFault.exportAgain(),
                    "Depth limit of the parser"),
            new Row(
                    "Maximum attribute size",
                    XML_TEXT_TOO_LONG,
                    "An attribute is far longer than in any Common Transfer File." + XmlFault.exportAgain(),
                    "Attribute length limit of the parser"),
            new Row(
                    "malformed start element",
                    XML_NOT_WELL_FORMED,
                    "A < stands here as it is; in text it must be written &lt;. Report it to the supplier of the program"
                            + " that wrote the file.",
                    "< that begins no element"),
            new Row(
                    "Unexpected close tag",
                    XML_NOT_WELL_FORMED,
                    "An element is closed that is not open here, so that the file cannot be read on."
                            + XmlFault.exportAgain(),
                    "End tag does not match the start tag"),
            new Row(
                    "Illegal character",
                    XML_NOT_WELL_FORMED,
                    "There is a character that XML does not allow, such as one that cannot be seen, often pasted in from"
                            + " another program. Type the text anew in your MIS and export again.",
                    "Control character"),
            new Row(
                    "in epilog",
                    XML_NOT_WELL_FORMED,
                    "Something follows after the end of the file's content, as when two files were joined."
                            + XmlFault.exportAgain(),
                    "Content after the root element"),
            new Row("Duplicate attribute", XML_NOT_WELL_FORMED, DAMAGED, "An attribute stands twice in one element"));

    private ParserMessages() {}

    static XmlFault fault(Exception thrown, @Nullable XMLStreamException fault) {
        String message = String.valueOf(thrown.getMessage());
        for (Row row : ROWS) {
            if (message.contains(row.sign())) {
                return XmlFault.at(fault, row.code(), row.what(), row.technical());
            }
        }
        return XmlFault.at(fault, XML_NOT_WELL_FORMED, DAMAGED, "Not well-formed XML");
    }
}
