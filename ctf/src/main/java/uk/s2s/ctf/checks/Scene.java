package uk.s2s.ctf.checks;

import javax.xml.stream.Location;
import org.codehaus.stax2.LocationInfo;
import org.jspecify.annotations.Nullable;
import uk.s2s.ctf.Finding;
import uk.s2s.ctf.FindingCode;
import uk.s2s.ctf.Place;

/**
 * Where the walk stands, and what is known so far: all that rules see. Places are worked out when something is found and
 * not before, so that a sound file pays nothing for them.
 */
final class Scene {

    /** The tree of the table is not deeper; what is deeper in a file is unknown and has no group. */
    private static final int DEEPEST = 16;

    final CheckOptions options;
    final FileFacts file = new FileFacts();
    final PupilFacts pupil;
    final FindingLog log;
    final HeaderDestination destination;
    final Value value = new Value();
    final int today;

    /** The element with text that is being read; {@link Node#NOTHING} between such elements. */
    Node leaf = Node.NOTHING;

    /** Characters before the leaf's start tag. */
    long leafStart;

    boolean inPupil;

    private final Group[] groups;
    private final int[] said;
    private final LocationInfo locations;
    private Group current;
    private int depth;

    Scene(CheckOptions options, NodeTree tree, LocationInfo locations) {
        this.options = options;
        this.locations = locations;
        log = new FindingLog(options.limits().findings());
        pupil = new PupilFacts(tree.pupil);
        destination = new HeaderDestination(options);
        said = new int[tree.size()];
        today = Dates.of(options.today());
        groups = new Group[DEEPEST];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = new Group();
        }
        current = groups[0];
    }

    Group open(Node node) {
        int ordinal = node.repeats ? group().nextOrdinal(node) : 1;
        Group group = groups[++depth];
        current = group;
        group.open(node, ordinal);
        group.start = locations.getStartLocation();
        return group;
    }

    /** The group that is left. */
    Group close() {
        Group left = current;
        current = groups[--depth];
        return left;
    }

    Group group() {
        return current;
    }

    /** The group around it. */
    Group parent() {
        return groups[depth - 1];
    }

    /** False outside the root element. */
    boolean isInside() {
        return depth > 0;
    }

    /** A finding about the value being read, or about the group that ends if there is none. */
    void report(FindingCode code, String what, String technical) {
        if (log.wants(code)) {
            Place place = leaf == Node.NOTHING ? groupPlace() : leafPlace();
            log.keep(Finding.at(place, code, what, technical));
        }
    }

    /** A finding about what the parser has just read, such as a start tag. */
    void reportHere(FindingCode code, String name, String what, String technical) {
        if (log.wants(code)) {
            log.keep(here(code, name, what, technical));
        }
    }

    /** The finding after which nothing more is read; kept in any case. */
    void reportLast(FindingCode code, String what, String technical) {
        log.keepLast(here(code, "", what, technical));
    }

    private Finding here(FindingCode code, String name, String what, String technical) {
        String path = name.isEmpty() ? path() : path() + "/" + name;
        return Finding.at(place(locations.getStartLocation(), path), code, what, technical);
    }

    void keep(Finding finding) {
        if (log.wants(finding.code())) {
            log.keep(finding);
        }
    }

    /** A finding about the start tag of an element of the format. */
    void reportStart(FindingCode code, Node node, String what, String technical) {
        if (node.isGroup) {
            report(code, what, technical);
        } else {
            reportHere(code, node.name, what, technical);
        }
    }

    /** True the first time that it is asked for that of the node. */
    boolean firstTime(Node node, Once what) {
        int bit = 1 << what.ordinal();
        boolean first = (said[node.id] & bit) == 0;
        said[node.id] |= bit;
        return first;
    }

    /** Where the group that ends began. */
    Place groupPlace() {
        return place(group().start, path());
    }

    /** The parser stands at the end tag; in the same line, the start tag is as many columns before as characters. */
    private Place leafPlace() {
        Location end = locations.getStartLocation();
        String path = pathOfLeaf();
        if (value.hasLineBreak()) {
            return place(end, path);
        }
        long column = end.getColumnNumber() - (locations.getStartingCharOffset() - leafStart);
        return new Place(pupilPosition(), end.getLineNumber(), (int) Math.max(1, column), path);
    }

    private Place place(@Nullable Location location, String path) {
        return location == null
                ? new Place(pupilPosition(), 0, 0, path)
                : new Place(pupilPosition(), location.getLineNumber(), location.getColumnNumber(), path);
    }

    private int pupilPosition() {
        return inPupil ? pupil.position : 0;
    }

    String pathOfLeaf() {
        return leaf == Node.NOTHING ? path() : path() + "/" + leaf.name;
    }

    /** With a number for each group that may repeat. */
    String path() {
        StringBuilder path = new StringBuilder();
        for (int i = 1; i <= depth; i++) {
            Group group = groups[i];
            path.append('/').append(group.node.name);
            if (group.node.repeats) {
                path.append('[').append(group.ordinal).append(']');
            }
        }
        return path.toString();
    }
}
