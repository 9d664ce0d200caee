package uk.s2s.ctf.agreement;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** One change to a well-formed file, chosen by a seed; the result is well-formed too. */
enum Mutation {
    NOTHING {
        @Override
        void apply(Element element, Random random) {}
    },
    REMOVE {
        @Override
        void apply(Element element, Random random) {
            element.getParentNode().removeChild(element);
        }
    },
    REPEAT {
        @Override
        void apply(Element element, Random random) {
            element.getParentNode().insertBefore(element.cloneNode(true), element);
        }
    },
    MOVE_TO_THE_END {
        @Override
        void apply(Element element, Random random) {
            element.getParentNode().appendChild(element);
        }
    },
    EMPTY {
        @Override
        void apply(Element element, Random random) {
            element.setTextContent("");
        }
    },
    REPLACE_VALUE {
        @Override
        void apply(Element element, Random random) {
            element.setTextContent(VALUES.get(random.nextInt(VALUES.size())));
        }
    },
    CHANGE_CASE {
        @Override
        void apply(Element element, Random random) {
            String name = element.getTagName();
            char first = name.charAt(0);
            char other = Character.isUpperCase(first) ? Character.toLowerCase(first) : Character.toUpperCase(first);
            element.getOwnerDocument().renameNode(element, null, other + name.substring(1));
        }
    },
    RENAME {
        @Override
        void apply(Element element, Random random) {
            element.getOwnerDocument().renameNode(element, null, NAMES.get(random.nextInt(NAMES.size())));
        }
    },
    ADD_CHILD {
        @Override
        void apply(Element element, Random random) {
            Element child = element.getOwnerDocument().createElement(NAMES.get(random.nextInt(NAMES.size())));
            child.setTextContent(VALUES.get(random.nextInt(VALUES.size())));
            element.appendChild(child);
        }
    },
    ADD_TEXT {
        @Override
        void apply(Element element, Random random) {
            element.appendChild(element.getOwnerDocument().createTextNode("stray"));
        }
    },
    ADD_ATTRIBUTE {
        @Override
        void apply(Element element, Random random) {
            element.setAttribute("version", "25");
        }
    },
    ADD_COMMENT {
        @Override
        void apply(Element element, Random random) {
            element.appendChild(element.getOwnerDocument().createComment("nothing"));
        }
    };

    private static final List<String> VALUES = List.of(
            "2010-13-40",
            "2011-02-29",
            "2011-02-28",
            "0001-01-01",
            "01/09/2011",
            "0",
            "-1",
            "+7",
            "1.5",
            "true",
            "TRUE",
            "N",
            "XXX",
            "XXXX",
            "MMM",
            "LLLL",
            "926",
            "1234",
            "25.0",
            "25",
            "full",
            "Common Transfer File",
            "PE30 1AB",
            "pe301ab",
            "A926444420019",
            "B926444420019",
            "9276308686",
            "9276308685",
            "9999999999",
            "2026-03-01T14:30:00",
            "2026-03-01T24:00:00",
            "2026-03-01T14:30:00Z",
            " ",
            "  926  ",
            "é",
            "x".repeat(300),
            "M",
            "f",
            "K");
    private static final List<String> NAMES = List.of(
            "Extra",
            "UPN",
            "Surname",
            "DOB",
            "LEA",
            "Pupil",
            "Address",
            "Contact",
            "Sex",
            "Gender",
            "Year",
            "LookAfter");

    abstract void apply(Element element, Random random);

    /** The file with that change somewhere below its root. */
    static byte[] mutate(byte[] file, Random random) throws Exception {
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(file));
        List<Element> elements = new ArrayList<>();
        collect(document.getDocumentElement(), elements);
        Mutation mutation = values()[random.nextInt(values().length)];
        mutation.apply(elements.get(random.nextInt(elements.size())), random);
        return bytes(document);
    }

    private static void collect(Element parent, List<Element> elements) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                elements.add(element);
                collect(element, elements);
            }
        }
    }

    private static byte[] bytes(Document document) throws Exception {
        Transformer transformer = TransformerFactory.newInstance().newTransformer();
        transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        transformer.transform(new DOMSource(document), new StreamResult(out));
        return out.toByteArray();
    }
}
