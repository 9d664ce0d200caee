package uk.s2s.ctf.checks;

import uk.s2s.ctf.format.CodeList;

/** A code list for quick look-up: a code of up to eight ASCII characters is one number. */
final class CodeTable {

    private static final int MOST_CHARACTERS = 8;
    private static final int LAST_ASCII = 127;

    private final long[] slots;

    CodeTable(CodeList list) {
        slots = new long[Integer.highestOneBit(Math.max(1, list.codes().size())) * 4];
        for (CodeList.Code code : list.codes()) {
            put(key(code.code().toCharArray(), 0, code.code().length()));
        }
    }

    private void put(long key) {
        if (key == 0) {
            throw new IllegalArgumentException("A code has one to eight plain characters");
        }
        int slot = slot(key);
        while (slots[slot] != 0) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = key;
    }

    boolean contains(char[] chars, int from, int to) {
        long key = key(chars, from, to);
        if (key == 0) {
            return false;
        }
        int slot = slot(key);
        while (slots[slot] != 0 && slots[slot] != key) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slots[slot] == key;
    }

    private int slot(long key) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> 33) & (slots.length - 1);
    }

    /** 0 for what cannot be a code. */
    private static long key(char[] chars, int from, int to) {
        if (to - from > MOST_CHARACTERS) {
            return 0;
        }
        long key = 0;
        for (int i = from; i < to; i++) {
            if (chars[i] > LAST_ASCII) {
                return 0;
            }
            key = key << 8 | chars[i];
        }
        return key;
    }
}
