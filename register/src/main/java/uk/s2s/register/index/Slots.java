package uk.s2s.register.index;

import java.util.Arrays;

/** Places of profiles, a list of numbers that grows. */
final class Slots {

    private static final int USUAL = 256;

    private int[] slots = new int[USUAL];
    private int size;

    void add(int slot) {
        if (size == slots.length) {
            slots = Arrays.copyOf(slots, size * 2);
        }
        slots[size++] = slot;
    }

    int size() {
        return size;
    }

    int at(int place) {
        return slots[place];
    }

    void shorten(int to) {
        size = to;
    }

    /** In ascending order, so that those who were found by several keys stand together. */
    void sort() {
        Arrays.sort(slots, 0, size);
    }
}
