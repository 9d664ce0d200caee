package uk.s2s.benchmarks.checker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What was measured of one variant with one file: iteration by iteration, so that a disturbed one does not count. */
final class Samples {

    private final List<Double> nanos = new ArrayList<>();
    private double allocated;

    void addNanosOfAFile(double time) {
        nanos.add(time);
    }

    void setAllocated(double bytes) {
        allocated = bytes;
    }

    boolean isEmpty() {
        return nanos.isEmpty();
    }

    /** Bytes of the heap taken for each file. */
    double allocated() {
        return allocated;
    }

    /** The median of all iterations, in MB a second of the processor. */
    double megabytesASecond(long bytes) {
        double[] sorted = nanos.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return bytes * 1e3 / sorted[sorted.length / 2];
    }
}
