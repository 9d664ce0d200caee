package uk.s2s.ctf.checks;

import static uk.s2s.ctf.CtfFinding.FILE_KIND_WRONG;
import static uk.s2s.ctf.CtfFinding.TOO_MANY_PUPILS;
import static uk.s2s.ctf.CtfFinding.XML_DOCTYPE_PRESENT;
import static uk.s2s.ctf.CtfFinding.XML_ENTITY_UNKNOWN;
import static uk.s2s.ctf.CtfFinding.XML_TEXT_TOO_LONG;
import static uk.s2s.ctf.CtfFinding.XML_TOO_DEEP;
import static uk.s2s.ctf.CtfFinding.XML_TOO_MANY_ATTRIBUTES;
import static uk.s2s.ctf.CtfFinding.XML_TOO_MANY_NAMES;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;
import uk.s2s.ctf.CtfFinding;

/**
 * One pass over the elements. Works without a recursion and, while nothing is found, without an object for each element:
 * this is what the speed of the whole check rests on.
 */
final class Walk {

    private final XMLStreamReader2 reader;
    private final NodeTree tree;
    private final Scene scene;
    private final Structure structure;
    private final Names names;
    private final Limits limits;
    private final PupilListener listener;
    private final ForeignNames foreignNames = new ForeignNames();

    /** Open elements, unknown ones included. */
    private int depth;

    /** Open elements below and including one that is unknown; what is in there is passed over. */
    private int skipped;

    private boolean rootSeen;
    private boolean stopped;
    private boolean inListener;

    Walk(XMLStreamReader2 reader, NodeTree tree, Scene scene, PupilListener listener) {
        this.reader = reader;
        this.tree = tree;
        this.scene = scene;
        this.listener = listener;
        limits = scene.options.limits();
        structure = new Structure(scene, tree, reader);
        names = new Names(scene, tree, reader);
    }

    boolean isRootSeen() {
        return rootSeen;
    }

    /** Whether an exception came from the listener and not from the file or from us. */
    boolean isInListener() {
        return inListener;
    }

    /** To the end of the file, or to where reading on makes no sense. */
    void toTheEnd() throws XMLStreamException {
        while (!stopped && reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text();
                case XMLStreamConstants.DTD -> doctype();
                case XMLStreamConstants.ENTITY_REFERENCE -> entity();
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> instruction();
                default -> {
                    // comments and white space mean nothing here
                }
            }
        }
    }

    private void start() {
        rootSeen = true;
        depth++;
        if (depth > limits.depth()) {
            stop(
                    XML_TOO_DEEP,
                    "Elements are nested far deeper than in any Common Transfer File." + Words.EXPORT_OR_TELL_SUPPLIER);
        } else if (reader.getAttributeCount() > limits.attributes()) {
            stop(
                    XML_TOO_MANY_ATTRIBUTES,
                    "An element has far more attributes than any Common Transfer File."
                            + Words.EXPORT_OR_TELL_SUPPLIER);
        } else if (skipped > 0) {
            skipped++;
            foreignName();
        } else if (scene.leaf != Node.NOTHING) {
            names.insideValue(scene.leaf);
            skipped = 1;
            foreignName();
        } else {
            enter();
        }
    }

    private void enter() {
        Node node = scene.isInside() ? known() : names.root(reader.getLocalName());
        if (node == null) {
            stopped |= !scene.isInside();
            skipped = 1;
            return;
        }
        if (node.isGroup) {
            open(node);
        } else if (node.isAny) {
            skipped = 1;
        } else {
            scene.leaf = node;
            scene.leafStart = reader.getLocationInfo().getStartingCharOffset();
            scene.value.clear();
        }
        if (reader.getAttributeCount() > 0) {
            structure.attributes(node);
            foreignName();
        }
    }

    private void foreignName() {
        foreignNames.takeElement(reader);
        boundNames();
    }

    private void instruction() {
        foreignNames.take(reader.getPITarget());
        boundNames();
    }

    private void boundNames() {
        if (foreignNames.areTooLong()) {
            stop(
                    XML_TEXT_TOO_LONG,
                    "The name of an item is far longer than any of a Common Transfer File."
                            + Words.EXPORT_OR_TELL_SUPPLIER);
        } else if (foreignNames.areTooMany()) {
            stop(
                    XML_TOO_MANY_NAMES,
                    "The file has thousands of items whose names are not those of a Common Transfer File."
                            + Words.EXPORT_OR_TELL_SUPPLIER);
        }
    }

    private @Nullable Node known() {
        Group group = scene.group();
        String name = reader.getLocalName();
        Node node = group.node.child(name);
        if (node == null) {
            foreignName();
            node = stopped ? null : names.resolve(group.node, name);
            if (node == null) {
                return null;
            }
        }
        if (node.isVersioned) {
            structure.version(node);
        }
        return node;
    }

    private void open(Node node) {
        Group group = scene.open(node);
        if (node == tree.pupil) {
            scene.file.pupils++;
            scene.inPupil = true;
            scene.pupil.begin(scene.file.pupils, group.start == null ? 0 : group.start.getLineNumber());
            if (scene.file.pupils > limits.pupils()) {
                stop(TOO_MANY_PUPILS, "The file holds more pupils than this service takes. Send fewer in one file.");
            }
        } else if (node == tree.header) {
            structure.headerBegins();
        }
    }

    private void end() {
        depth--;
        if (skipped > 0) {
            skipped--;
        } else if (scene.leaf != Node.NOTHING) {
            endOfLeaf();
        } else {
            endOfGroup();
        }
    }

    private void endOfLeaf() {
        Node node = scene.leaf;
        Value value = scene.value;
        Group group = scene.group();
        value.strip();
        if (value.isBlank()) {
            structure.empty(node);
        } else {
            once(group, node);
            group.filled |= node.bit;
            structure.value(node, value);
            group.numbers[node.index] = value.number;
            if (group.node == tree.pupil) {
                scene.pupil.take(node, value);
            } else if (!scene.inPupil) {
                scene.file.headerItem(node, value);
            }
        }
        scene.leaf = Node.NOTHING;
    }

    private void once(Group parent, Node node) {
        if ((parent.filled & node.bit) != 0 && !node.repeats) {
            structure.repeated(node);
        }
    }

    private void endOfGroup() {
        Group group = scene.group();
        Node node = group.node;
        boolean present = group.filled != 0 || node == tree.pupil || node == tree.root;
        if (present) {
            once(scene.parent(), node);
            complete(group, node);
        } else {
            structure.empty(node);
        }
        scene.close();
        if (present && scene.isInside()) {
            Group parent = scene.group();
            parent.filled |= node.bit;
            parent.nested[node.index] = group.filled;
        }
    }

    private void complete(Group group, Node node) {
        structure.missing(group);
        structure.ulnUse(node);
        if (node == tree.header) {
            scene.file.headerEnded();
        }
        for (GroupRule rule : node.rules) {
            rule.ended(group, scene);
        }
        if (node == tree.pupil) {
            list();
        }
    }

    private void list() {
        if (listener != PupilListener.NONE) {
            inListener = true;
            listener.read(scene.pupil.listed());
            inListener = false;
        }
        scene.inPupil = false;
    }

    private void text() throws XMLStreamException {
        if (skipped > 0) {
            return;
        }
        if (scene.leaf == Node.NOTHING) {
            if (!reader.isWhiteSpace()) {
                structure.strayText();
            }
            return;
        }
        scene.value.append(reader);
        if (scene.value.rawLength() > limits.textLength()) {
            stop(
                    XML_TEXT_TOO_LONG,
                    "A value goes on for far longer than any value of a pupil." + Words.EXPORT_OR_TELL_SUPPLIER);
        }
    }

    /** Of the document type no more is read than its name. */
    private void doctype() {
        if ("html".equalsIgnoreCase(reader.getPrefixedName())) {
            stop(
                    FILE_KIND_WRONG,
                    "This is a web page, not a Common Transfer File. Choose the file that your MIS exported.");
            return;
        }
        stop(
                XML_DOCTYPE_PRESENT,
                "The file declares a document type (a line that begins with <!DOCTYPE). A Common Transfer File has none, and"
                        + " such a line can be used to do harm, so that the file is not read any further."
                        + Words.EXPORT_OR_TELL_SUPPLIER);
    }

    private void entity() {
        stop(XML_ENTITY_UNKNOWN, "The file uses an abbreviation between & and ; that XML does not know.");
    }

    private void stop(CtfFinding code, String what) {
        stopped = true;
        scene.leaf = Node.NOTHING;
        scene.reportLast(code, what, code.title());
    }
}
