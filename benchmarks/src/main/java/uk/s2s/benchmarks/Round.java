package uk.s2s.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.HdrHistogram.Histogram;

/**
 * What one round came to.
 *
 * @param done things done
 * @param took seconds
 * @param latency of each, in microseconds
 */
record Round(long done, double took, Histogram latency, Processes.Used used) {

    /** Lets every worker work until the numbers from {@code next} reach {@code end} or the time is over. */
    static Round of(List<? extends Worker> workers, AtomicInteger next, int end, int seconds, Processes processes)
            throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(workers.size());
        try {
            Processes.Used before = processes.used();
            long start = System.nanoTime();
            List<Future<Histogram>> running = new ArrayList<>();
            for (Worker worker : workers) {
                running.add(threads.submit(() -> work(worker, next, end, start + seconds * 1_000_000_000L)));
            }
            Histogram all = new Histogram(3);
            for (Future<Histogram> one : running) {
                all.add(one.get());
            }
            double took = (System.nanoTime() - start) / 1e9;
            return new Round(all.getTotalCount(), took, all, processes.used().since(before));
        } finally {
            threads.shutdownNow();
        }
    }

    private static Histogram work(Worker worker, AtomicInteger next, int end, long deadline) throws Exception {
        Histogram latency = new Histogram(3);
        while (System.nanoTime() < deadline) {
            int number = next.getAndIncrement();
            if (number >= end) {
                break;
            }
            latency.recordValue(worker.work(number) / 1000);
        }
        return latency;
    }

    double rate() {
        return done / took;
    }

    double milliseconds(double percentile) {
        return latency.getValueAtPercentile(percentile) / 1000.0;
    }

    /** CPU milliseconds for each thing done. */
    double perThing(double seconds) {
        return seconds * 1000 / done;
    }
}
