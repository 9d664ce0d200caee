package uk.s2s.benchmarks.numbers;

import java.util.stream.IntStream;
import uk.s2s.identifiers.Uln;

/**
 * Checks each number of ten digits that does not begin with 0, one after the other, on all processors. Nine digits of ten
 * in eleven have a final digit that fits, and one only: 900,000,000 × 10 / 11, rounded up.
 */
final class EveryUln {

    private static final int DIGITS = 10;
    private static final int FIRST_THREE = 100;
    private static final int PAST_THREE = 1_000;
    private static final long FOR_EACH = 10_000_000;

    private EveryUln() {}

    record Count(long numbers, long good) {

        private Count plus(Count other) {
            return new Count(numbers + other.numbers, good + other.good);
        }
    }

    static Count count() {
        return IntStream.range(FIRST_THREE, PAST_THREE)
                .parallel()
                .mapToObj(EveryUln::beginningWith)
                .reduce(new Count(0, 0), Count::plus);
    }

    private static Count beginningWith(int threeDigits) {
        char[] number = (threeDigits + "0000000").toCharArray();
        long good = 0;
        for (long at = 0; at < FOR_EACH; at++) {
            if (Uln.check(number, 0, DIGITS).isGood()) {
                good++;
            }
            next(number);
        }
        return new Count(FOR_EACH, good);
    }

    private static void next(char[] number) {
        int at = DIGITS - 1;
        while (at >= 0 && number[at] == '9') {
            number[at--] = '0';
        }
        if (at >= 0) {
            number[at]++;
        }
    }
}
