package uk.s2s.register.index;

import java.util.Arrays;

/** A list of numbers that grows and is then handed over. */
final class LongBuffer {

    private static final int USUAL = 64;

    private long[] numbers = new long[USUAL];
    private int size;

    void add(long number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
    }

    long[] toArray() {
        return Arrays.copyOf(numbers, size);
    }
}
