package uk.s2s.ctf.checks;

import static uk.s2s.ctf.CtfFinding.ATTRIBUTE_UNEXPECTED;
import static uk.s2s.ctf.CtfFinding.EXPECTED_ITEM_MISSING;
import static uk.s2s.ctf.CtfFinding.HEADER_AFTER_PUPILS;
import static uk.s2s.ctf.CtfFinding.ITEM_EMPTY;
import static uk.s2s.ctf.CtfFinding.ITEM_NOT_IN_VERSION;
import static uk.s2s.ctf.CtfFinding.ITEM_REPEATED;
import static uk.s2s.ctf.CtfFinding.REQUIRED_ITEM_MISSING;
import static uk.s2s.ctf.CtfFinding.REQUIRED_ITEM_REPEATED;
import static uk.s2s.ctf.CtfFinding.TEXT_OUT_OF_PLACE;
import static uk.s2s.ctf.CtfFinding.ULN_FILE_ITEM_NOT_NEEDED;
import static uk.s2s.ctf.CtfFinding.ULN_FILE_SECTION_NOT_ALLOWED;
import static uk.s2s.ctf.CtfFinding.VALUE_HAS_SPACES_AROUND;
import static uk.s2s.ctf.CtfFinding.VALUE_TOO_LONG;

import org.codehaus.stax2.XMLStreamReader2;
import uk.s2s.ctf.CtfVersion;
import uk.s2s.ctf.format.UlnUse;

/** What follows from the element table: which items stand where, how often, in which version and how long. */
final class Structure {

    private final Scene scene;
    private final NodeTree tree;
    private final XMLStreamReader2 reader;

    Structure(Scene scene, NodeTree tree, XMLStreamReader2 reader) {
        this.scene = scene;
        this.tree = tree;
        this.reader = reader;
    }

    /** The format has none; what a root needs to point to a schema is passed over. */
    void attributes(Node node) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i);
            if (!(node == tree.root && isSchemaPointer(name))) {
                attribute(node, name);
            }
        }
    }

    private static boolean isSchemaPointer(String name) {
        return name.equals("xmlns")
                || name.startsWith("xmlns:")
                || name.endsWith(":noNamespaceSchemaLocation")
                || name.startsWith("xsi:");
    }

    private void attribute(Node node, String name) {
        if (scene.firstTime(node, Once.ATTRIBUTE)) {
            scene.reportStart(
                    ATTRIBUTE_UNEXPECTED,
                    node,
                    Words.item(node.element) + " has something written inside its tag"
                            + (name.equals("version") ? " (version)" : "")
                            + ". Items of a Common Transfer File have nothing there, and other systems will not see it."
                            + Words.TELL_SUPPLIER,
                    "No element of the format has attributes");
        }
    }

    /** To be called at the end of the second: an empty one is as good as none. */
    void repeated(Node node) {
        boolean refuses = node.isRequired() && !scene.destination.isOverruled(node);
        scene.report(
                refuses ? REQUIRED_ITEM_REPEATED : ITEM_REPEATED,
                Words.item(node.element)
                        + " stands here a second time; it may stand once, and nobody can tell which one"
                        + " is right. Correct it in your MIS or report it to your MIS supplier.",
                "At most one of " + node.path);
    }

    void version(Node node) {
        CtfVersion version = scene.file.version;
        if (version != null && !node.element.isIn(version.number()) && scene.firstTime(node, Once.NOT_IN_VERSION)) {
            scene.reportHere(
                    ITEM_NOT_IN_VERSION,
                    node.name,
                    Words.item(node.element) + " is not part of version " + version
                            + ", which the header names. The receiving school's system may ignore it."
                            + Words.TELL_SUPPLIER,
                    Words.versions(node.element));
        }
    }

    void headerBegins() {
        if (scene.file.pupils > 0) {
            scene.report(
                    HEADER_AFTER_PUPILS,
                    "The header stands after the pupils; it belongs before them, since other systems read it first."
                            + Words.TELL_SUPPLIER,
                    "Header, then CTFpupilData");
        }
    }

    void strayText() {
        Node node = scene.group().node;
        if (scene.firstTime(node, Once.STRAY_TEXT)) {
            scene.report(
                    TEXT_OUT_OF_PLACE,
                    "There is text inside " + Words.item(node.element)
                            + " that belongs to none of its items; other systems will not see it."
                            + Words.TELL_SUPPLIER,
                    "Element content only in " + node.path);
        }
    }

    /** Empty means absent; where something is missing in consequence, that is what is said. */
    void empty(Node node) {
        boolean saidElsewhere = node.element.ifMissing() != null || node == tree.pupils;
        if (!saidElsewhere && scene.firstTime(node, Once.EMPTY)) {
            scene.report(
                    ITEM_EMPTY,
                    Words.item(node.element)
                            + " is empty and is read as if it were left out. Some systems stumble over empty items;"
                            + " that is for the supplier to mend, and nothing that you need to do.",
                    "Leave empty elements out");
        }
    }

    void value(Node node, Value value) {
        if (value.wasPadded() && !node.isText) {
            scene.report(
                    VALUE_HAS_SPACES_AROUND,
                    Words.item(node.element)
                            + " has spaces or line breaks before or after it, which some systems refuse."
                            + Words.TELL_SUPPLIER,
                    "White space is not collapsed by every reader");
        }
        if (value.length() > node.maxLength) {
            scene.report(
                    VALUE_TOO_LONG,
                    Words.item(node.element) + " is longer than " + node.maxLength
                            + " characters; the receiving school's system may cut it off. Shorten it in your MIS if that"
                            + " can be done.",
                    "Length " + value.length() + ", expected at most " + node.maxLength);
        }
        if (node.check != ValueCheck.NONE) {
            node.check.check(value, scene);
        }
        ulnUse(node);
    }

    void missing(Group group) {
        long missing = group.node.expected & ~group.filled;
        while (missing != 0) {
            missing(group, group.node.children[Long.numberOfTrailingZeros(missing)]);
            missing &= missing - 1;
        }
    }

    private void missing(Group group, Node child) {
        if (scene.destination.isOverruled(child) || scene.destination.isAuthorityOfName(child, scene.file)) {
            if (child.isRequired()) {
                scene.destination.decided(scene);
            }
            return;
        }
        scene.report(
                child.isRequired() ? REQUIRED_ITEM_MISSING : EXPECTED_ITEM_MISSING,
                Words.item(child.element) + " is missing or empty." + whatToDo(child),
                "Expected " + child.path);
    }

    /** A school's number and a pupil's details come from the MIS; the rest of the header is the program's own work. */
    private String whatToDo(Node child) {
        if (!child.isRequired()) {
            return Words.TELL_SUPPLIER;
        }
        boolean entered = scene.inPupil || child.path.contains("School");
        return entered ? " Enter it in your MIS and export the file again." : Words.EXPORT_OR_TELL_SUPPLIER;
    }

    /** What the ULN service refuses, or has no use for. */
    void ulnUse(Node node) {
        if (node.ulnUse == null || !scene.firstTime(node, Once.ULN_USE)) {
            return;
        }
        boolean refused = node.ulnUse == UlnUse.REFUSE;
        scene.report(
                refused ? ULN_FILE_SECTION_NOT_ALLOWED : ULN_FILE_ITEM_NOT_NEEDED,
                "The file holds " + Words.item(node.element)
                        + ". The ULN service takes basic details and addresses only"
                        + (refused
                                ? ": export a partial file without attendance, SEN, contacts, assessments and the like."
                                : "; it will pass this over. Better leave it out of the export."),
                node.path + " in a file for the ULN service; said once for the whole file");
    }
}
