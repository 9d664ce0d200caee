package uk.s2s.register.matching;

/** How often each number was seen: two arrays and no objects, for millions of numbers. */
final class Counts {

    private static final int FEWEST = 1 << 10;
    private static final long MIX = 0x9e3779b97f4a7c15L;

    private long[] numbers = new long[FEWEST];
    private int[] counts = new int[FEWEST];
    private int used;

    /** @param number anything but 0, which stands for an empty place */
    void add(long number, int by) {
        int place = place(number, numbers);
        if (numbers[place] == 0) {
            numbers[place] = number;
            used++;
        }
        counts[place] += by;
        if (used * 2L > numbers.length) {
            grow();
        }
    }

    int of(long number) {
        return counts[place(number, numbers)];
    }

    /** Where the number stands, or the empty place where it belongs. */
    private static int place(long number, long[] in) {
        int place = (int) (number * MIX >>> Long.numberOfLeadingZeros(in.length - 1L));
        while (in[place] != 0 && in[place] != number) {
            place = place + 1 & in.length - 1;
        }
        return place;
    }

    private void grow() {
        long[] larger = new long[numbers.length * 2];
        int[] moved = new int[larger.length];
        for (int at = 0; at < numbers.length; at++) {
            if (numbers[at] != 0) {
                int place = place(numbers[at], larger);
                larger[place] = numbers[at];
                moved[place] = counts[at];
            }
        }
        numbers = larger;
        counts = moved;
    }
}
