package uk.s2s.ctf.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.s2s.ctf.CtfVersion;
import uk.s2s.ctf.Severity;
import uk.s2s.ctf.format.CtfFormat;
import uk.s2s.ctf.format.Element;
import uk.s2s.ctf.format.ValueType;

/**
 * The XML schema of one version, made from the element table. It says what a writer should write, which is narrower than
 * what the checker takes: order counts, and items that the checker merely misses are required. Code lists and lengths are
 * not certain and therefore stand in the documentation only.
 */
public final class Schema {

    private static final CtfFormat FORMAT = CtfFormat.standard();

    private final CtfVersion version;
    private final StringBuilder xml = new StringBuilder();

    private Schema(CtfVersion version) {
        this.version = version;
    }

    public static String text(CtfVersion version) {
        return new Schema(version).write();
    }

    private String write() {
        line(0, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        line(
                0,
                "<!-- Common Transfer File " + version
                        + ". Made from ctf-elements.csv; do not edit. Not the department's own"
                        + " schema: see docs/ctf-reference.md for how sure each entry is. -->");
        line(0, "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" elementFormDefault=\"qualified\">");
        line(
                1,
                "<xs:element name=\"" + FORMAT.root().name() + "\" type=\""
                        + FORMAT.root().name() + "\"/>");
        groups().forEach(this::group);
        for (ValueType type : ValueType.values()) {
            if (type != ValueType.GROUP) {
                SchemaTypes.lines(type, version).forEach(typeLine -> line(1, typeLine));
            }
        }
        line(0, "</xs:schema>");
        return xml.toString();
    }

    /** In the order in which they are met from the root on, so that the schema reads from the outside to the inside. */
    private static List<String> groups() {
        List<String> groups = new ArrayList<>(List.of(FORMAT.root().name()));
        for (int i = 0; i < groups.size(); i++) {
            FORMAT.children(groups.get(i)).stream()
                    .filter(child -> child.isGroup() && !groups.contains(child.name()))
                    .forEach(child -> groups.add(child.name()));
        }
        return groups;
    }

    private void group(String name) {
        List<Element> children = FORMAT.children(name).stream()
                .filter(child -> child.isIn(version.number()))
                .toList();
        if (children.isEmpty()) {
            return;
        }
        line(1, "<xs:complexType name=\"" + name + "\">");
        line(2, "<xs:sequence>");
        String choice = "";
        for (Element child : children) {
            if (!child.choice().equals(choice)) {
                endChoice(choice);
                beginChoice(child);
                choice = child.choice();
            }
            element(child);
        }
        endChoice(choice);
        line(2, "</xs:sequence>");
        line(1, "</xs:complexType>");
    }

    private void beginChoice(Element first) {
        if (!first.choice().isEmpty()) {
            line(3, "<xs:choice" + (first.ifMissing() == Severity.ERROR ? "" : " minOccurs=\"0\"") + ">");
        }
    }

    private void endChoice(String choice) {
        if (!choice.isEmpty()) {
            line(3, "</xs:choice>");
        }
    }

    private void element(Element element) {
        boolean alone = element.choice().isEmpty();
        int depth = alone ? 3 : 4;
        String type = element.isGroup() ? element.name() : SchemaTypes.name(element.type());
        String optional = alone && !element.occurs().required() ? " minOccurs=\"0\"" : "";
        String many = element.occurs().repeats() ? " maxOccurs=\"unbounded\"" : "";
        line(depth, "<xs:element name=\"" + element.name() + "\" type=\"" + type + "\"" + optional + many + ">");
        line(
                depth + 1,
                "<xs:annotation><xs:documentation>" + documentation(element) + "</xs:documentation></xs:annotation>");
        line(depth, "</xs:element>");
    }

    private static String documentation(Element element) {
        StringBuilder text = new StringBuilder(element.label());
        if (!element.note().isEmpty()) {
            text.append(". ").append(element.note());
        }
        if (element.codes() != null) {
            text.append(". Code list ").append(element.codes().name());
        }
        if (element.maxLength() > 0) {
            text.append(". At most ").append(element.maxLength()).append(" characters, not certain");
        }
        return escape(text.toString());
    }

    private static String escape(String text) {
        String escaped = text;
        for (Map.Entry<String, String> entry : List.of(Map.entry("&", "&amp;"), Map.entry("<", "&lt;"))) {
            escaped = escaped.replace(entry.getKey(), entry.getValue());
        }
        return escaped;
    }

    private void line(int depth, String text) {
        xml.append("  ".repeat(depth)).append(text).append('\n');
    }
}
