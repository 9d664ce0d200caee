package uk.s2s.benchmarks.matching;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import uk.s2s.register.matching.Keys;
import uk.s2s.register.matching.Profile;

/** Learners by their keys, as plainly as can be: what the register itself uses is made for speed. */
final class Index {

    /** A key that more learners share is passed over. */
    private static final int CROWDED = 400;

    private final List<Profile> profiles;
    private final long[] keys;
    private final int[] learners;

    Index(List<Profile> profiles) {
        this.profiles = profiles;
        record Entry(long key, int learner) {}
        List<Entry> entries = IntStream.range(0, profiles.size())
                .boxed()
                .flatMap(at -> Arrays.stream(Keys.forRegister(profiles.get(at))).mapToObj(key -> new Entry(key, at)))
                .sorted((one, other) -> Long.compare(one.key(), other.key()))
                .toList();
        keys = entries.stream().mapToLong(Entry::key).toArray();
        learners = entries.stream().mapToInt(Entry::learner).toArray();
    }

    Profile profile(int learner) {
        return profiles.get(learner);
    }

    /** Whoever shares a key with this one, once each. */
    int[] candidates(Profile profile) {
        return Arrays.stream(Keys.forRegister(profile))
                .mapToObj(this::sharing)
                .flatMapToInt(sharing -> sharing)
                .distinct()
                .toArray();
    }

    private IntStream sharing(long key) {
        int hit = Arrays.binarySearch(keys, key);
        if (hit < 0) {
            return IntStream.empty();
        }
        int from = hit;
        while (from > 0 && keys[from - 1] == key) {
            from--;
        }
        int to = hit;
        while (to < keys.length && keys[to] == key) {
            to++;
        }
        return to - from > CROWDED ? IntStream.empty() : Arrays.stream(learners, from, to);
    }
}
