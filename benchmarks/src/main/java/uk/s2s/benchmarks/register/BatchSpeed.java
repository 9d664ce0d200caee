package uk.s2s.benchmarks.register;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import uk.s2s.benchmarks.people.Population;
import uk.s2s.register.Requester;
import uk.s2s.register.Submission;
import uk.s2s.register.SubmittedLearner;
import uk.s2s.register.Summary;
import uk.s2s.register.jdbc.LearnerRegister;
import uk.s2s.register.jdbc.RegisterBatches;

/**
 * Finds or registers batches of 200 learners with durable commits, and asks {@code pg_trgm} on the same server whom searches may
 * mean: {@code BatchSpeed SIZE BATCHES}.
 */
public final class BatchSpeed {

    private static final Requester SCHOOL = new Requester("100001", "benchmark");
    private static final byte[] KEY = new byte[32];
    private static final int ROUNDS = 3;

    private final RegisterBatches batches;
    private final Draws draws;

    private BatchSpeed(RegisterBatches batches, Draws draws) {
        this.batches = batches;
        this.draws = draws;
    }

    public static void main(String[] words) throws IOException, SQLException {
        long size = Long.parseLong(words[0]);
        int count = Integer.parseInt(words[1]);
        Population population = new Population(7);
        try (RegisterServer server = RegisterServer.start()) {
            long start = System.nanoTime();
            long households = BulkLoad.fill(server.database(), population, size, KEY);
            System.out.printf("%,d learners copied into PostgreSQL in %.0f s%n", size, since(start));
            LearnerRegister register = new LearnerRegister(server.database(), KEY, Clock.systemUTC());
            start = System.nanoTime();
            register.catchUp();
            System.out.printf("read into the index in %.1f s%n", since(start));
            Draws draws = new Draws(population, households);
            BatchSpeed speed = new BatchSpeed(register.batches(), draws);
            for (int round = 1; round <= ROUNDS; round++) {
                speed.round(round, count, 1);
                speed.round(round, count, 2);
            }
            TrigramSearch.run(server, register, draws);
        }
    }

    private void round(int number, int count, int threads) {
        List<Long> jobs = submit(count);
        long start = System.nanoTime();
        CompletableFuture<?>[] workers = IntStream.range(0, threads)
                .mapToObj(thread -> CompletableFuture.runAsync(this::runAll))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(workers).join();
        double seconds = since(start);
        Map<Summary, Integer> counts = new EnumMap<>(Summary.class);
        jobs.forEach(job -> batches.batch(SCHOOL.organisation(), job)
                .orElseThrow()
                .counts()
                .forEach((summary, records) -> counts.merge(summary, records, Integer::sum)));
        System.out.printf(
                "round %d, %d threads: %,.0f learners a second, %.0f ms a batch on each; %s%n",
                number, threads, count * 200 / seconds, seconds * 1000 * threads / count, counts);
    }

    private List<Long> submit(int count) {
        List<Long> jobs = new ArrayList<>();
        while (jobs.size() < count) {
            List<SubmittedLearner> records = new ArrayList<>();
            while (records.size() < RegisterBatches.MOST_RECORDS) {
                records.add(new SubmittedLearner("", "" + records.size(), Details.of(draws.next())));
            }
            jobs.add(((Submission.Accepted) batches.submit(SCHOOL, records)).job());
        }
        return jobs;
    }

    private void runAll() {
        boolean more = true;
        while (more) {
            more = batches.runNext();
        }
    }

    static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
