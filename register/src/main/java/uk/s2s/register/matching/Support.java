package uk.s2s.register.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A weak link counts when a third description is surely linked with both ends of it. */
final class Support {

    private final double threshold;
    private final boolean oneList;

    Support(double threshold, boolean oneList) {
        this.threshold = threshold;
        this.oneList = oneList;
    }

    List<Link> of(List<Link> found) {
        Map<Integer, Set<Integer>> sure = oneList ? neighbours(found) : Map.of();
        return found.stream()
                .filter(link -> link.probability() >= threshold || shareNeighbour(link, sure))
                .toList();
    }

    private Map<Integer, Set<Integer>> neighbours(List<Link> found) {
        Map<Integer, Set<Integer>> sure = new HashMap<>();
        for (Link link : found) {
            if (link.probability() >= threshold) {
                sure.computeIfAbsent(link.left(), any -> new HashSet<>()).add(link.right());
                sure.computeIfAbsent(link.right(), any -> new HashSet<>()).add(link.left());
            }
        }
        return sure;
    }

    private static boolean shareNeighbour(Link link, Map<Integer, Set<Integer>> sure) {
        Set<Integer> ofLeft = sure.getOrDefault(link.left(), Set.of());
        return sure.getOrDefault(link.right(), Set.of()).stream().anyMatch(ofLeft::contains);
    }
}
