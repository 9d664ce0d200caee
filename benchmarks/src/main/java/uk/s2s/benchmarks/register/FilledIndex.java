package uk.s2s.benchmarks.register;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.s2s.benchmarks.people.Learner;
import uk.s2s.benchmarks.people.Population;
import uk.s2s.register.index.IndexedLearner;
import uk.s2s.register.index.LearnerIndex;
import uk.s2s.register.matching.Profile;

/**
 * The register's index with so many invented learners in it.
 *
 * @param bytes of memory for each of them, garbage collected
 * @param households from which the learners were taken
 * @param some of them by their numbers, evenly taken
 * @param seconds that it took, the invention of the learners included
 */
record FilledIndex(LearnerIndex index, long bytes, long households, Map<Long, Learner> some, double seconds) {

    private static final long TAKEN = 20_000;

    private static final int AT_ONCE = 10_000;

    static FilledIndex of(Population population, long size) {
        long before = used();
        long start = System.nanoTime();
        LearnerIndex index = new LearnerIndex();
        Iterator<Learner> learners = population.learners(size).iterator();
        Map<Long, Learner> taken = new LinkedHashMap<>();
        long household = 0;
        long id = 0;
        while (learners.hasNext()) {
            List<IndexedLearner> some = new ArrayList<>(AT_ONCE);
            while (some.size() < AT_ONCE && learners.hasNext()) {
                Learner learner = learners.next();
                household = learner.id() / Draws.CHILDREN;
                some.add(new IndexedLearner(id, id, List.of(Profile.of(learner.person()))));
                if (id % Math.max(1, size / TAKEN) == 0) {
                    taken.put(id, learner);
                }
                id++;
            }
            index.apply(some);
        }
        index.compact();
        double seconds = (System.nanoTime() - start) / 1e9;
        return new FilledIndex(index, (used() - before) / size, household, taken, seconds);
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
