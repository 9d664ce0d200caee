package uk.s2s.lrs.soap;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Messages as they stand on the wire, and what counts of them: names with their namespaces, order and text, but not prefixes. */
final class GoldenMessages {

    private GoldenMessages() {}

    static String text(String name) {
        try (InputStream in = Objects.requireNonNull(GoldenMessages.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One line an element: its namespace, its name, and its text where it has no children. */
    static String outline(String message) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            Element root = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
            StringBuilder lines = new StringBuilder();
            outline(root, "", lines);
            return lines.toString();
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalArgumentException(message, e);
        }
    }

    private static void outline(Element element, String indent, StringBuilder lines) {
        String namespace = element.getNamespaceURI() == null ? "" : "{" + element.getNamespaceURI() + "}";
        boolean leaf = element.getElementsByTagName("*").getLength() == 0;
        lines.append(indent)
                .append(namespace)
                .append(element.getLocalName())
                .append(leaf ? "=" + element.getTextContent() : "")
                .append('\n');
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element nested) {
                outline(nested, indent + "  ", lines);
            }
        }
    }
}
