package uk.s2s.ctf.checks;

import static uk.s2s.ctf.CtfFinding.FILE_KIND_WRONG;
import static uk.s2s.ctf.CtfFinding.ITEM_MISSPELT;
import static uk.s2s.ctf.CtfFinding.ITEM_UNKNOWN;
import static uk.s2s.ctf.CtfFinding.ITEM_WRONG_CASE;
import static uk.s2s.ctf.CtfFinding.NAMESPACE_USED;
import static uk.s2s.ctf.CtfFinding.REQUIRED_ITEM_WRONG_CASE;
import static uk.s2s.ctf.CtfFinding.ROOT_IS_ATF;
import static uk.s2s.ctf.CtfFinding.ROOT_WRONG;
import static uk.s2s.ctf.CtfFinding.ROOT_WRONG_CASE;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;
import uk.s2s.ctf.CtfFinding;
import uk.s2s.ctf.format.CtfFormat;
import uk.s2s.ctf.format.Element;

/** Names that are not where the table has them: other kinds of file, wrong capitals, old misspellings, additions. */
final class Names {

    private static final int MOST_REMEMBERED = 500;

    private final Scene scene;
    private final NodeTree tree;
    private final XMLStreamReader2 reader;
    private final Set<String> unknown = new HashSet<>();

    Names(Scene scene, NodeTree tree, XMLStreamReader2 reader) {
        this.scene = scene;
        this.tree = tree;
        this.reader = reader;
    }

    /** Null, and said why, if this is no Common Transfer File. */
    @Nullable
    Node root(String name) {
        if (hasNamespace(name)) {
            refuse(
                    NAMESPACE_USED,
                    "The file puts its items into an XML namespace (xmlns). A Common Transfer File has none, so that other"
                            + " systems find nothing in this one. Report it to the supplier of the program that wrote it.");
        } else if (name.equals(tree.root.name)) {
            return tree.root;
        } else if (name.equalsIgnoreCase(tree.root.name)) {
            refuse(
                    ROOT_WRONG_CASE,
                    "The outermost item must be written CTfile, with these capital letters; here it has others. Report it to"
                            + " the supplier of the program that wrote the file.");
        } else if (name.equals("ATfile")) {
            refuse(
                    ROOT_IS_ATF,
                    "This is an admissions transfer file (ATF), which goes between schools and local authorities in the"
                            + " admissions round. Export a Common Transfer File (CTF) for the pupil instead.");
        } else if (name.equalsIgnoreCase("html")) {
            refuse(
                    FILE_KIND_WRONG,
                    "This is a web page, not a Common Transfer File. Choose the file that your MIS exported.");
        } else {
            refuse(
                    ROOT_WRONG,
                    "This is an XML file of another kind: it begins with " + Words.foreign(name)
                            + ", a Common Transfer File with CTfile. Choose the file that your MIS exported as a CTF.");
        }
        return null;
    }

    private boolean hasNamespace(String name) {
        if (name.endsWith(":" + tree.root.name)) {
            return true;
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            boolean declares = reader.getAttributeLocalName(i).equals("xmlns")
                    && !reader.getAttributeValue(i).isBlank();
            if (declares && name.equals(tree.root.name)) {
                return true;
            }
        }
        return false;
    }

    private void refuse(CtfFinding code, String what) {
        scene.reportHere(
                code, Words.foreign(reader.getLocalName()), what, "Root element must be CTfile, in no namespace");
    }

    /** The node that was probably meant by a name which the group does not know; null, and said so, if none. */
    @Nullable
    Node resolve(Node group, String name) {
        Node meant = group.childLike(name);
        if (meant == null) {
            unknown(group, name);
        } else if (scene.firstTime(meant, Once.WRONG_NAME)) {
            boolean wrongCase = Node.likeness(meant, name) == Node.Likeness.WRONG_CASE;
            wrongName(meant, name, wrongCase);
        }
        return meant != null && isLost(meant) ? null : meant;
    }

    /** The Learning Records Service finds an item of an address only under its right name. */
    private boolean isLost(Node meant) {
        return scene.options.purpose() == Purpose.ULN && meant.path.contains("/Pupil/Address/");
    }

    private void wrongName(Node meant, String name, boolean wrongCase) {
        CtfFinding code = !wrongCase ? ITEM_MISSPELT : mustBeFound(meant) ? REQUIRED_ITEM_WRONG_CASE : ITEM_WRONG_CASE;
        scene.reportHere(
                code,
                Words.foreign(name),
                "The item " + Words.foreign(name) + " must be written " + meant.name
                        + (wrongCase ? ": capital and small letters matter, and" : ";")
                        + " other systems will not find it."
                        + (code == REQUIRED_ITEM_WRONG_CASE
                                ? " Report it to the supplier of the program that wrote the file."
                                : Words.TELL_SUPPLIER),
                "Expected element name " + meant.name);
    }

    private boolean mustBeFound(Node meant) {
        boolean required = meant.isRequired() && !scene.destination.isOverruled(meant);
        return required || meant == tree.pupil || meant == tree.pupils;
    }

    /** A name that is none of the format's is not repeated: it may be a person's name between angle brackets. */
    void insideValue(Node leaf) {
        if (!scene.firstTime(leaf, Once.ITEM_INSIDE)) {
            return;
        }
        String name = reader.getLocalName();
        scene.reportHere(
                ITEM_UNKNOWN,
                leaf.name,
                (isOfTheFormat(name) ? "The item " + name : "Another item") + " stands inside "
                        + Words.item(leaf.element) + ", which holds text only; other systems will not see it."
                        + Words.TELL_SUPPLIER,
                "Text content only in " + leaf.path + "; said once for the whole file");
    }

    private static boolean isOfTheFormat(String name) {
        return CtfFormat.standard().groups().values().stream()
                .flatMap(List::stream)
                .anyMatch(element -> element.name().equals(name));
    }

    /** As in a value, a name that is none of the format's is not repeated. */
    private void unknown(Node group, String name) {
        String where = group.path + "/" + name;
        if (unknown.size() >= MOST_REMEMBERED || !unknown.add(where)) {
            return;
        }
        boolean known = name.equals("ULN") || isOfTheFormat(name);
        scene.reportHere(
                ITEM_UNKNOWN,
                known ? name : "*",
                (known ? "The item " + name : "An item here") + " is not part of " + Words.item(group.element)
                        + " in the format" + hint(name) + ". It is passed on as it is; other systems will ignore it.",
                "Unknown element in " + group.path + "; said once for the whole file");
    }

    private static String hint(String name) {
        if (name.equals("ULN")) {
            return "; the ULN stands in UniqueLearnerNumber";
        }
        for (List<Element> siblings : CtfFormat.standard().groups().values()) {
            for (Element element : siblings) {
                if (element.name().equals(name)) {
                    return "; it belongs in " + element.parent();
                }
            }
        }
        return "";
    }
}
