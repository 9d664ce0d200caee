package uk.s2s.ctf.checks;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.s2s.ctf.format.CtfFormat;
import uk.s2s.ctf.format.Element;
import uk.s2s.ctf.format.UlnUse;

/** The element table as a tree with the rules of one purpose. Immutable, shared by all checks. */
final class NodeTree {

    private static final NodeTree FOR_TRANSFERS = new NodeTree(Purpose.TRANSFER);
    private static final NodeTree FOR_ULN_FILES = new NodeTree(Purpose.ULN);

    final Node root;
    final Node header;
    final Node pupils;
    final Node pupil;

    private final Purpose purpose;
    private int count;

    private NodeTree(Purpose purpose) {
        this.purpose = purpose;
        root = new Node(CtfFormat.standard().root(), 0, "", this);
        header = root.children[root.indexOf("Header")];
        pupils = root.children[root.indexOf("CTFpupilData")];
        pupil = pupils.children[pupils.indexOf("Pupil")];
    }

    static NodeTree of(Purpose purpose) {
        return purpose == Purpose.ULN ? FOR_ULN_FILES : FOR_TRANSFERS;
    }

    int size() {
        return count;
    }

    int nextId() {
        return count++;
    }

    List<GroupRule> rules(Node group) {
        return Rules.of(purpose, group);
    }

    /** Null where the purpose leaves nothing to say. */
    @Nullable
    UlnUse ulnUse(Element element) {
        return purpose == Purpose.ULN && element.uln() != UlnUse.SEND ? element.uln() : null;
    }
}
