package uk.s2s.benchmarks.people;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Small helps for chance that is the same in every run. */
final class Draw {

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private Draw() {}

    /** Its own sequence for each number under each seed. */
    static RandomGenerator of(long seed, long number) {
        return new SplittableRandom(new SplittableRandom(seed * GOLDEN + number).nextLong());
    }

    static <T> T one(List<T> of, RandomGenerator random) {
        return of.get(random.nextInt(of.size()));
    }

    static boolean happens(double share, RandomGenerator random) {
        return random.nextDouble() < share;
    }

    /** Which of the shares, which add up to 1, is hit. */
    static int share(double[] shares, RandomGenerator random) {
        double hit = random.nextDouble();
        for (int at = 0; at < shares.length; at++) {
            hit -= shares[at];
            if (hit < 0) {
                return at;
            }
        }
        return shares.length - 1;
    }
}
