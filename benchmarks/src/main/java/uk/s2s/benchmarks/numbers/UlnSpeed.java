package uk.s2s.benchmarks.numbers;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Nanoseconds and bytes of one check, then the count of all good numbers; see {@code benchmarks/run uln}. */
public final class UlnSpeed {

    private static final double NANOS = 1e9;

    private UlnSpeed() {}

    public static void main(String[] words) throws RunnerException {
        var options = new OptionsBuilder()
                .include("^" + CheckingUlns.class.getName().replace(".", "\\.") + "\\.check$")
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .forks(3)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(1))
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .build();
        for (RunResult run : new Runner(options).run()) {
            System.out.printf(
                    "check of a String: %.2f ns, %.4f bytes allocated%n",
                    run.getPrimaryResult().getScore(), allocated(run));
        }
        long start = System.nanoTime();
        EveryUln.Count count = EveryUln.count();
        System.out.printf(
                "%,d of %,d ten-digit numbers are good, counted in %.1f s%n",
                count.good(), count.numbers(), (System.nanoTime() - start) / NANOS);
    }

    private static double allocated(RunResult run) {
        return run.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("gc.alloc.rate.norm"))
                .map(entry -> (Result<?>) entry.getValue())
                .mapToDouble(Result::getScore)
                .findFirst()
                .orElseThrow();
    }
}
