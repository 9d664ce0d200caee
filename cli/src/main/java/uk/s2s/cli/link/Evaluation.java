package uk.s2s.cli.link;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.s2s.register.matching.Link;

/** Links held against the truth, pair by pair; rows of which the truth is not known are left out. */
record Evaluation(long found, long right, long there) {

    /** @param right the same list again when duplicates within one were sought */
    static Evaluation of(List<Link> links, PeopleList left, PeopleList right) {
        List<Link> known = links.stream()
                .filter(link -> !left.truths().get(link.left()).isEmpty()
                        && !right.truths().get(link.right()).isEmpty())
                .toList();
        long correct = known.stream()
                .filter(link ->
                        left.truths().get(link.left()).equals(right.truths().get(link.right())))
                .count();
        return new Evaluation(known.size(), correct, pairs(left, right));
    }

    private static long pairs(PeopleList left, PeopleList right) {
        Map<String, Long> ofLeft = counts(left);
        if (left == right) {
            return ofLeft.values().stream()
                    .mapToLong(count -> count * (count - 1) / 2)
                    .sum();
        }
        Map<String, Long> ofRight = counts(right);
        return ofLeft.entrySet().stream()
                .mapToLong(entry -> entry.getValue() * ofRight.getOrDefault(entry.getKey(), 0L))
                .sum();
    }

    private static Map<String, Long> counts(PeopleList list) {
        Map<String, Long> counts = new HashMap<>();
        list.truths().stream().filter(truth -> !truth.isEmpty()).forEach(truth -> counts.merge(truth, 1L, Long::sum));
        return counts;
    }

    double precision() {
        return found == 0 ? 1 : (double) right / found;
    }

    double recall() {
        return there == 0 ? 1 : (double) right / there;
    }

    double f1() {
        return found + there == 0 ? 1 : 2.0 * right / (found + there);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "precision %.4f, recall %.4f, F1 %.4f: of %,d true pairs %,d were found, and %,d wrong ones",
                precision(),
                recall(),
                f1(),
                there,
                right,
                found - right);
    }
}
