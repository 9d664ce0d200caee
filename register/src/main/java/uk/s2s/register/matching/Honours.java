package uk.s2s.register.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Given names that stand before the one a person is called by, out of honour: half of the brothers in a family may begin with
 * Muhammad, and the next office leaves it out.
 */
final class Honours {

    private static final Set<String> NAMES = Set.of(
            "muhammad",
            "mohammad",
            "mohammed",
            "muhammed",
            "mohamed",
            "mohamad",
            "muhamed",
            "mohamud",
            "md",
            "mohd",
            "syed",
            "sayed",
            "syeda");

    private Honours() {}

    /** The words with leading names of honour moved to the end, unless there is nothing else. */
    static List<String> last(List<String> words) {
        List<String> called = new ArrayList<>(words);
        List<String> honours = new ArrayList<>();
        while (called.size() > 1 && NAMES.contains(called.get(0))) {
            honours.add(called.remove(0));
        }
        called.addAll(honours);
        return called;
    }
}
