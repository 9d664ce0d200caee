package uk.s2s.benchmarks.register;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.HdrHistogram.Histogram;
import uk.s2s.benchmarks.people.Population;
import uk.s2s.register.index.LearnerIndex;
import uk.s2s.register.matching.MatchOutcome;
import uk.s2s.register.matching.Profile;

/**
 * Searches on one thread.
 *
 * @param outcomes how many came to each
 * @param nanos of the processor for all of them
 */
record Searching(int searches, long nanos, Histogram latencies, Map<String, Integer> outcomes) {

    private static final int WARM_UP = 30_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    static Searching of(FilledIndex filled, Population population, int searches) {
        Draws draws = new Draws(population, filled.households());
        run(filled.index(), queries(draws, WARM_UP));
        return run(filled.index(), queries(draws, searches));
    }

    private static List<Profile> queries(Draws draws, int count) {
        List<Profile> queries = new ArrayList<>();
        while (queries.size() < count) {
            queries.add(Profile.of(draws.next().person()));
        }
        return queries;
    }

    private static Searching run(LearnerIndex index, List<Profile> queries) {
        Histogram latencies = new Histogram(3);
        Map<String, Integer> outcomes = new TreeMap<>();
        long began = THREADS.getCurrentThreadCpuTime();
        for (Profile query : queries) {
            long start = System.nanoTime();
            MatchOutcome outcome = index.search(query, List.of());
            latencies.recordValue(System.nanoTime() - start);
            outcomes.merge(outcome.getClass().getSimpleName(), 1, Integer::sum);
        }
        return new Searching(queries.size(), THREADS.getCurrentThreadCpuTime() - began, latencies, outcomes);
    }

    /** For a second of the processor: what else the machine does is not counted. */
    double each() {
        return nanos / 1e3 / searches;
    }

    @Override
    public String toString() {
        return "%,.0f searches a second of the processor (%.1f us each); wall p50 %.0f us, p99 %.0f us, p99.9 %.0f us, longest %.1f ms; outcomes %s"
                .formatted(
                        searches / (nanos / 1e9),
                        each(),
                        latencies.getValueAtPercentile(50) / 1e3,
                        latencies.getValueAtPercentile(99) / 1e3,
                        latencies.getValueAtPercentile(99.9) / 1e3,
                        latencies.getMaxValue() / 1e6,
                        outcomes);
    }
}
