package uk.s2s.register.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * To be one person is transitive: two descriptions that are surely linked to a third are one person too, however much they
 * differ from each other, and even if no key brought them together.
 */
final class Support {

    /** So probable both links together have to be. */
    private static final double SURE = 0.9;

    private final Map<Integer, Map<Integer, Double>> probabilities = new HashMap<>();

    /** @param links of one list */
    Support(List<Link> links) {
        for (Link link : links) {
            linked(link.left()).put(link.right(), link.probability());
            linked(link.right()).put(link.left(), link.probability());
        }
    }

    private Map<Integer, Double> linked(int person) {
        return probabilities.computeIfAbsent(person, any -> new HashMap<>());
    }

    /** Compares two people who were not linked. */
    interface Comparing {
        Comparison of(int left, int right);
    }

    /** The links that follow from those that there are, as probable as the best pair of links that they follow from. */
    Stream<Link> links(Comparing comparing) {
        Map<Long, Double> chains = new HashMap<>();
        probabilities
                .values()
                .forEach(around -> around.forEach((left, one) -> around.forEach((right, other) -> {
                    if (left < right && one * other >= SURE && !linked(left).containsKey(right)) {
                        chains.merge((long) left << Integer.SIZE | right, one * other, Math::max);
                    }
                })));
        return chains.entrySet().stream().map(chain -> {
            int left = (int) (chain.getKey() >>> Integer.SIZE);
            int right = (int) (long) chain.getKey();
            return new Link(left, right, chain.getValue(), comparing.of(left, right));
        });
    }
}
