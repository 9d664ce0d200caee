package uk.s2s.register.index;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Keys of learners' profiles in ascending order. An entry is one number: 36 bits of the key, then 27 bits for the place of the
 * profile. A directory of the first bits leads to within some eight entries. Immutable.
 */
final class KeyRun {

    static final int SLOT_BITS = 27;
    private static final long SLOT = (1L << SLOT_BITS) - 1;
    private static final int ENTRY_BITS = Long.SIZE - 1;
    /** Entries for each place of the directory, as a power of two. */
    private static final int NEIGHBOURS = 3;

    private final long[] entries;
    private final int[] directory;
    private final int shift;

    /** @param entries in ascending order */
    private KeyRun(long[] entries) {
        this.entries = entries;
        int bits = Math.max(0, Integer.SIZE - Integer.numberOfLeadingZeros(entries.length) - NEIGHBOURS);
        shift = ENTRY_BITS - bits;
        directory = new int[(1 << bits) + 1];
        int at = 0;
        for (int place = 0; place < directory.length; place++) {
            while (at < entries.length && entries[at] >>> shift < place) {
                at++;
            }
            directory[place] = at;
        }
    }

    /** @param entries taken over, in any order */
    static KeyRun of(long[] entries) {
        Arrays.sort(entries);
        return new KeyRun(entries);
    }

    static long entry(long key, int slot) {
        return key >>> Long.SIZE - ENTRY_BITS + SLOT_BITS << SLOT_BITS | slot;
    }

    static int slot(long entry) {
        return (int) (entry & SLOT);
    }

    int size() {
        return entries.length;
    }

    long at(int place) {
        return entries[place];
    }

    /** Where the entries of the key begin; they end with {@link #end}. */
    int start(long key) {
        long first = entry(key, 0);
        int place = (int) (first >>> shift);
        int from = directory[place];
        int to = directory[place + 1];
        while (from < to) {
            int middle = from + to >>> 1;
            if (entries[middle] < first) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** @param most looks no further than so many entries */
    int end(long key, int start, int most) {
        long last = entry(key, 0) | SLOT;
        int limit = (int) Math.min(entries.length, (long) start + most);
        int at = start;
        while (at < limit && entries[at] <= last) {
            at++;
        }
        return at;
    }

    /** Both in one, without the entries of profiles that are gone. */
    KeyRun merged(KeyRun other, IntPredicate isThere) {
        long[] all = new long[entries.length + other.entries.length];
        int count = 0;
        for (int left = 0, right = 0; left + right < all.length; ) {
            boolean takeLeft =
                    right == other.entries.length || left < entries.length && entries[left] <= other.entries[right];
            long next = takeLeft ? entries[left++] : other.entries[right++];
            if (isThere.test(slot(next))) {
                all[count++] = next;
            }
        }
        return new KeyRun(count == all.length ? all : Arrays.copyOf(all, count));
    }
}
