package uk.s2s.ctf.records;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import uk.s2s.ctf.CtfHeader;
import uk.s2s.ctf.CtfVersion;
import uk.s2s.ctf.format.CtfFormat;
import uk.s2s.ctf.format.Element;

/**
 * Writes a file as the format's own writers do: UTF-8, the order of the table, no empty element, no item that the version
 * does not know, and Gender or Sex as the version has it. Pupils are written one at a time; closing ends the file and
 * closes the stream.
 */
public final class CtfWriter implements Closeable {

    private static final Element PUPILS = child(CtfFormat.standard().root(), "CTFpupilData");

    private final XmlText xml;
    private final CtfVersion version;

    /**
     * @param header a missing version means the newest; document name and version are written in their correct form
     */
    public CtfWriter(OutputStream out, CtfHeader header) throws IOException {
        xml = new XmlText(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        version = header.version().orElse(CtfFormat.standard().newest());
        xml.declaration();
        xml.begin(CtfFormat.standard().root().name());
        group(Headers.items(header, version));
        xml.begin(PUPILS.name());
    }

    public void write(Pupil pupil) throws IOException {
        group(pupil.content());
    }

    @Override
    public void close() throws IOException {
        xml.end(PUPILS.name());
        xml.end(CtfFormat.standard().root().name());
        xml.close();
    }

    private void group(GroupItem group) throws IOException {
        xml.begin(group.element().name());
        for (Item item : group.items()) {
            Element element = inVersion(item.element());
            if (item instanceof TextItem text && element.isIn(version.number())) {
                xml.line(element.name(), text.text());
            } else if (item instanceof GroupItem inner && isWritten(inner)) {
                group(inner);
            }
        }
        xml.end(group.element().name());
    }

    private boolean isWritten(GroupItem group) {
        return group.element().isIn(version.number()) && group.items().stream().anyMatch(this::isWritten);
    }

    private boolean isWritten(Item item) {
        return item instanceof GroupItem group
                ? isWritten(group)
                : inVersion(item.element()).isIn(version.number());
    }

    /** Gender and Sex are one item under two names; where a version knows both, the newer one is written. */
    private Element inVersion(Element element) {
        if (!element.choice().equals("sex")) {
            return element;
        }
        Element sex = sibling(element, "Sex");
        return sex.isIn(version.number()) ? sex : sibling(element, "Gender");
    }

    private static Element sibling(Element element, String name) {
        return CtfFormat.standard().child(element.parent(), name).orElseThrow();
    }

    private static Element child(Element parent, String name) {
        return CtfFormat.standard().child(parent.name(), name).orElseThrow();
    }
}
