package uk.s2s.register.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Between two lists: whoever is linked to two people who are not one person is the more probable one of them. The sister who
 * stands only in the other list does not take the place of somebody who stands in both.
 */
final class Rivals {

    private final Map<Integer, List<Link>> ofLeft = new HashMap<>();
    private final Map<Integer, List<Link>> ofRight = new HashMap<>();
    private final Same sameOnLeft;
    private final Same sameOnRight;

    /** Whether two of one list are one person. */
    interface Same {
        boolean are(int one, int other);
    }

    Rivals(List<Link> links, Same sameOnLeft, Same sameOnRight) {
        this.sameOnLeft = sameOnLeft;
        this.sameOnRight = sameOnRight;
        for (Link link : links) {
            ofLeft.computeIfAbsent(link.left(), any -> new ArrayList<>()).add(link);
            ofRight.computeIfAbsent(link.right(), any -> new ArrayList<>()).add(link);
        }
    }

    boolean outdo(Link link) {
        return ofLeft.getOrDefault(link.left(), List.of()).stream()
                        .anyMatch(other -> other.probability() > link.probability()
                                && !sameOnRight.are(link.right(), other.right()))
                || ofRight.getOrDefault(link.right(), List.of()).stream()
                        .anyMatch(other ->
                                other.probability() > link.probability() && !sameOnLeft.are(link.left(), other.left()));
    }
}
