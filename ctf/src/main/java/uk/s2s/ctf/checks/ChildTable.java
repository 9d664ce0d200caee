package uk.s2s.ctf.checks;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The children of a group by name. Each has a place of its own, so that a single comparison tells which one it is. */
final class ChildTable {

    private final @Nullable Node[] places;
    private final int factor;

    ChildTable(Node[] children) {
        int size = Integer.highestOneBit(Math.max(1, children.length)) * 4;
        places = new Node[size];
        int candidate = 1;
        while (!fits(children, candidate)) {
            candidate += 2;
        }
        factor = candidate;
    }

    /** Whether no two children meet in one place; if so, they stand in their places. */
    private boolean fits(Node[] children, int candidate) {
        Arrays.fill(places, null);
        for (Node child : children) {
            int place = place(child.name, candidate);
            if (places[place] != null) {
                return false;
            }
            places[place] = child;
        }
        return true;
    }

    private int place(String name, int candidate) {
        int mixed = name.hashCode() * candidate;
        return (mixed ^ mixed >>> 16) & (places.length - 1);
    }

    @Nullable
    Node find(String name) {
        Node child = places[place(name, factor)];
        return child != null && child.name.equals(name) ? child : null;
    }
}
