package uk.s2s.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;

/** Warms up, then measures rounds, each followed by PostgreSQL's own load program, and prints a table. */
record Measurement(Options options, ServiceDatabase database, PrintStream out) {

    private static final String HEAD = """
            | round | %s a second | to pgbench | p50 ms | p99 ms | max ms | CPU ms each: service | PostgreSQL | client | pgbench -c16 |
            |---|---|---|---|---|---|---|---|---|---|
            """;

    /**
     * @param things what is done, in the plural
     * @param limit how many there can be at all
     */
    void run(String things, List<? extends Worker> workers, int limit) throws Exception {
        Processes processes = new Processes(options.service(), database.postmaster());
        Pgbench pgbench = new Pgbench(database);
        AtomicInteger next = new AtomicInteger();
        Round.of(workers, next, Math.min(limit, options.warmUp()), 10 * options.seconds(), processes);
        out.printf(HEAD, things);
        List<Double> rates = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int round = 1; round <= options.rounds(); round++) {
            int end = (int) Math.min(limit, (long) next.get() + options.count());
            Round done = Round.of(workers, next, end, options.seconds(), processes);
            if (done.done() == 0) {
                break;
            }
            OptionalDouble bound = pgbench.rate();
            print(round, done, bound);
            rates.add(done.rate());
            bound.ifPresent(rate -> ratios.add(done.rate() / rate));
        }
        out.printf(
                "%nMedian: %.0f %s a second%s. Most memory of the service: %d MB resident.%n",
                median(rates),
                things,
                ratios.isEmpty() ? "" : ", %.3f of pgbench".formatted(median(ratios)),
                processes.peakResident());
    }

    private void print(int round, Round done, OptionalDouble bound) {
        out.printf(
                "| %d | %.0f | %s | %.1f | %.1f | %.1f | %.2f | %.2f | %.2f | %s |%n",
                round,
                done.rate(),
                bound.isPresent() ? "%.3f".formatted(done.rate() / bound.getAsDouble()) : "",
                done.milliseconds(50),
                done.milliseconds(99),
                done.milliseconds(100),
                done.perThing(done.used().service()),
                done.perThing(done.used().postgres()),
                done.perThing(done.used().client()),
                bound.isPresent() ? "%.0f".formatted(bound.getAsDouble()) : "not installed");
    }

    private static double median(List<Double> values) {
        return values.stream()
                .sorted()
                .skip((values.size() - 1) / 2)
                .findFirst()
                .orElse(0.0);
    }
}
