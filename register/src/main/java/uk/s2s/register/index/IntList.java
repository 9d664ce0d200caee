package uk.s2s.register.index;

import java.util.ArrayList;
import java.util.List;

/** Millions of numbers that grow without being copied. */
final class IntList {

    private static final int BITS = 14;
    private static final int CHUNK = 1 << BITS;

    private final List<int[]> chunks = new ArrayList<>();
    private int size;

    int size() {
        return size;
    }

    /** 0 beyond the end. */
    int get(int place) {
        return place < size ? chunks.get(place >>> BITS)[place & CHUNK - 1] : 0;
    }

    void set(int place, int number) {
        while (place >= (long) chunks.size() * CHUNK) {
            chunks.add(new int[CHUNK]);
        }
        chunks.get(place >>> BITS)[place & CHUNK - 1] = number;
        size = Math.max(size, place + 1);
    }

    void add(int number) {
        set(size, number);
    }
}
