package uk.s2s.benchmarks.people;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;

/** Draws from a list whose first entries are the most frequent, by the law of Zipf and Mandelbrot. */
final class Zipf {

    private final List<String> names;
    private final double[] sums;

    /**
     * @param flatness the greater, the less the first few stand out
     * @param factor by which the frequency at a place of the list is raised or lowered
     */
    Zipf(List<String> names, double flatness, DoubleUnaryOperator factor) {
        this.names = names;
        sums = new double[names.size()];
        double sum = 0;
        for (int at = 0; at < sums.length; at++) {
            sum += factor.applyAsDouble(at) / (at + flatness);
            sums[at] = sum;
        }
    }

    String draw(RandomGenerator random) {
        int found = Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
        return names.get(Math.min(names.size() - 1, found < 0 ? -found - 1 : found + 1));
    }
}
