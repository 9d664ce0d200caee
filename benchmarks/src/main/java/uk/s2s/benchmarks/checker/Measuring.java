package uk.s2s.benchmarks.checker;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** One variant with one file, warmed up and measured in a Java of its own, with the options of this one. */
record Measuring(Path file, Variant variant, int seconds) {

    private static final int WARM_UP_SECONDS = 4;

    void into(Samples samples) throws RunnerException {
        for (RunResult run : new Runner(options()).run()) {
            run.getBenchmarkResults()
                    .forEach(fork -> fork.getIterationResults().forEach(iteration -> add(iteration, samples)));
        }
    }

    private Options options() {
        String method = ReadingAFile.class.getName() + "." + variant.method;
        return new OptionsBuilder()
                .include("^" + Pattern.quote(method) + "$")
                .param("file", file.toString())
                .mode(Mode.AverageTime)
                .forks(1)
                .warmupIterations(WARM_UP_SECONDS)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(seconds)
                .measurementTime(TimeValue.seconds(1))
                .syncIterations(false)
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .build();
    }

    private static void add(IterationResult iteration, Samples samples) {
        Map<String, Result> counted = iteration.getSecondaryResults();
        samples.addNanosOfAFile(score(counted, "nanos") / score(counted, "files"));
        samples.setAllocated(score(counted, "gc.alloc.rate.norm"));
    }

    @SuppressWarnings("rawtypes") // as the library has it
    private static double score(Map<String, Result> counted, String name) {
        return counted.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No " + name + " among " + counted.keySet()))
                .getValue()
                .getScore();
    }
}
