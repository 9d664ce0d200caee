package uk.s2s.ctf.checks;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.s2s.ctf.Severity;
import uk.s2s.ctf.format.CtfFormat;
import uk.s2s.ctf.format.Element;
import uk.s2s.ctf.format.UlnUse;
import uk.s2s.ctf.format.ValueType;

/**
 * An element of the table at one place of the document, prepared for the walk: an address of the pupil and one of a
 * contact are two nodes. Names are interned and compared by identity first, as the parser interns them too.
 */
final class Node {

    static final Node NOTHING = new Node();

    private static final int[] NO_NUMBERS = {};
    private static final GroupRule[] NO_RULES = {};

    /** What a name in the file turned out to mean. */
    enum Likeness {
        MISSPELT,
        WRONG_CASE
    }

    final String name;
    final Element element;

    /** Names from the root, such as {@code /CTfile/Header}. */
    final String path;

    /** Number within the tree, for facts kept once per file. */
    final int id;

    /** Place among its siblings. */
    final int index;

    /** Its bit in {@link Group#filled}. */
    final long bit;

    final boolean isGroup;
    final boolean isAny;
    final boolean isText;
    final boolean repeats;
    final boolean isVersioned;
    final @Nullable UlnUse ulnUse;
    final ValueCheck check;
    final int maxLength;
    final Node[] children;
    final GroupRule[] rules;

    /** Bits of the children whose absence is said. Children of a choice are left to a rule. */
    final long expected;

    final int[] repeating;

    private final ChildTable childrenByName;

    /** Stands where no node is, so that nothing needs to be null. */
    private Node() {
        name = "";
        element = CtfFormat.standard().root();
        path = "";
        id = -1;
        index = 0;
        isGroup = false;
        isAny = false;
        repeats = false;
        isVersioned = false;
        ulnUse = null;
        check = ValueCheck.NONE;
        maxLength = Integer.MAX_VALUE;
        children = new Node[0];
        rules = NO_RULES;
        expected = 0;
        repeating = NO_NUMBERS;
        bit = 0;
        isText = false;
        childrenByName = new ChildTable(children);
    }

    /** @param tree gives what differs between the trees: rules and numbers */
    Node(Element element, int index, String parentPath, NodeTree tree) {
        this.element = element;
        this.index = index;
        bit = 1L << index;
        isText = element.type() == ValueType.TEXT;
        name = element.name().intern();
        path = parentPath + "/" + name;
        id = tree.nextId();
        isGroup = element.isGroup();
        isAny = element.type() == ValueType.ANY;
        repeats = element.occurs().repeats();
        isVersioned = element.isVersioned();
        ulnUse = tree.ulnUse(element);
        check = ValueChecks.of(element);
        maxLength = lengthCounts(element) ? element.maxLength() : Integer.MAX_VALUE;
        children = isGroup ? children(tree) : new Node[0];
        childrenByName = new ChildTable(children);
        expected = Arrays.stream(children)
                .filter(child -> child.element.ifMissing() != null
                        && child.element.choice().isEmpty())
                .mapToLong(child -> child.bit)
                .reduce(0, (one, other) -> one | other);
        repeating = Arrays.stream(children)
                .filter(child -> child.repeats)
                .mapToInt(child -> child.index)
                .toArray();
        rules = tree.rules(this).toArray(NO_RULES);
    }

    /** Codes and identifiers are held to more than a length. */
    private static boolean lengthCounts(Element element) {
        return element.maxLength() > 0 && (element.type() == ValueType.TEXT || element.type() == ValueType.INTEGER);
    }

    private Node[] children(NodeTree tree) {
        List<Element> elements = CtfFormat.standard().children(name);
        Node[] nodes = new Node[elements.size()];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = new Node(elements.get(i), i, path, tree);
        }
        return nodes;
    }

    /** The child of that name; null if there is none. */
    @Nullable
    Node child(String childName) {
        return childrenByName.find(childName);
    }

    /** The child that was probably meant; null if none is like it. */
    @Nullable
    Node childLike(String childName) {
        for (Node child : children) {
            if (child.element.isProbably(childName)) {
                return child;
            }
        }
        return null;
    }

    static Likeness likeness(Node meant, String childName) {
        return childName.equalsIgnoreCase(meant.name) ? Likeness.WRONG_CASE : Likeness.MISSPELT;
    }

    /** Bit of the child of that name, for rules. */
    int indexOf(String childName) {
        for (Node child : children) {
            if (child.name.equals(childName)) {
                return child.index;
            }
        }
        throw new IllegalArgumentException(path + " has no " + childName);
    }

    boolean isRequired() {
        return element.ifMissing() == Severity.ERROR;
    }
}
