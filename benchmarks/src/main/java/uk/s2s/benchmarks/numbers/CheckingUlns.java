package uk.s2s.benchmarks.numbers;

import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import uk.s2s.identifiers.Uln;

/** Ten-digit numbers as strings, one in eleven or so of them good; the same ones at each run. */
@State(Scope.Thread)
public class CheckingUlns {

    static final int NUMBERS = 4096;

    private static final long FIRST = 1_000_000_000L;

    private final String[] numbers = new String[NUMBERS];

    @Setup
    public void draw() {
        Random random = new Random(1);
        for (int at = 0; at < NUMBERS; at++) {
            numbers[at] = Long.toString(random.nextLong(FIRST, 10 * FIRST));
        }
    }

    @Benchmark
    @OperationsPerInvocation(NUMBERS)
    public int check() {
        int good = 0;
        for (String number : numbers) {
            if (Uln.check(number).isGood()) {
                good++;
            }
        }
        return good;
    }
}
