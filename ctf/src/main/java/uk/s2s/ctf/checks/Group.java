package uk.s2s.ctf.checks;

import javax.xml.stream.Location;
import org.jspecify.annotations.Nullable;

/** A group that is being read: which of its items have come. One object for each depth, used again and again. */
final class Group {

    private static final int MOST_CHILDREN = 64;

    Node node = Node.NOTHING;

    @Nullable
    Location start;

    /** A bit for each child that held something. */
    long filled;

    /** Which of its siblings of the same name this is: 1 for the first. */
    int ordinal;

    /** What the whole numbers among the children were; right for filled ones only. */
    final int[] numbers = new int[MOST_CHILDREN];

    /** What the groups among the children had filled; right for filled ones only. */
    final long[] nested = new long[MOST_CHILDREN];

    private final int[] counts = new int[MOST_CHILDREN];

    void open(Node newNode, int newOrdinal) {
        node = newNode;
        ordinal = newOrdinal;
        filled = 0;
        for (int repeating : newNode.repeating) {
            counts[repeating] = 0;
        }
    }

    int nextOrdinal(Node child) {
        return ++counts[child.index];
    }

    boolean has(int child) {
        return (filled >> child & 1) != 0;
    }
}
