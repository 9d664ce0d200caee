package uk.s2s.register.index;

import java.util.Arrays;

/** Places of profiles that share keys with a search, block by block; then in order, each of them once. */
final class Slots {

    /** Few enough for the key alone to say something of each of them. */
    private static final int TELLING = 8;
    /** As many keys as this say enough, however many others share each. */
    private static final int SEVERAL = 3;

    private static final int USUAL = 256;

    private int[] slots = new int[USUAL];
    private int size;

    void add(int slot) {
        if (size == slots.length) {
            slots = Arrays.copyOf(slots, size * 2);
        }
        slots[size++] = slot << 1;
    }

    int size() {
        return size;
    }

    void shorten(int to) {
        size = to;
    }

    /** @param begin where those who share one key begin */
    void endOfBlock(int begin) {
        if (size - begin <= TELLING) {
            for (int at = begin; at < size; at++) {
                slots[at] |= 1;
            }
        }
    }

    /** What is to be done with a place. */
    interface Each {
        void found(int slot);
    }

    /** Each place once. */
    void forEveryOne(Each each) {
        Arrays.sort(slots, 0, size);
        for (int at = 0; at < size; at++) {
            if (at + 1 == size || slots[at] >>> 1 != slots[at + 1] >>> 1) {
                each.found(slots[at] >>> 1);
            }
        }
    }

    /**
     * Each place once. Without those who share one or two keys with a crowd and
     * nothing else: such as all who were born on one day and have one of the commonest names.
     */
    void forEach(Each each) {
        Arrays.sort(slots, 0, size);
        for (int at = 0, next; at < size; at = next) {
            boolean telling = false;
            for (next = at; next < size && slots[next] >>> 1 == slots[at] >>> 1; next++) {
                telling |= (slots[next] & 1) != 0;
            }
            if (telling || next - at >= SEVERAL) {
                each.found(slots[at] >>> 1);
            }
        }
    }
}
