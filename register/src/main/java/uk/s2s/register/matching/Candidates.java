package uk.s2s.register.matching;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The pairs that share a key; each pair comes once. */
final class Candidates {

    /** A key that more people share is no help and is passed over; those who belong together share another. */
    private static final int MOST_SHARING = 400;

    /** From here on only keys that stay selective are worth their time. */
    private static final int LONG_LIST = 150_000;

    private static final int PERSON_BITS = 26;
    private static final long PERSON = (1L << PERSON_BITS) - 1;

    private final long[][] keys;
    private final long[] entries;
    private final Set<Long> crowded = new HashSet<>();

    Candidates(List<Profile> profiles) {
        keys = new long[profiles.size()][];
        int count = 0;
        for (int person = 0; person < keys.length; person++) {
            keys[person] = Arrays.stream(keys(profiles.get(person), profiles.size()))
                    .map(key -> key >>> PERSON_BITS + 1)
                    .distinct()
                    .toArray();
            count += keys[person].length;
        }
        entries = new long[count];
        int next = 0;
        for (int person = 0; person < keys.length; person++) {
            for (long key : keys[person]) {
                entries[next++] = key << PERSON_BITS | person;
            }
        }
        Arrays.parallelSort(entries);
        eachBlock((from, to) -> {
            if (to - from > MOST_SHARING) {
                crowded.add(entries[from] >>> PERSON_BITS);
            }
        });
    }

    private static long[] keys(Profile profile, int people) {
        return people > LONG_LIST ? Keys.forRegister(profile) : Keys.forLists(profile);
    }

    /** Is told of two people. */
    interface Pairs {
        void found(int left, int right);
    }

    /** Is told of neighbouring entries with the same key. */
    private interface Block {
        void found(int from, int to);
    }

    /** @param split people from here on are of the right list, and only pairs across are wanted; 0 for one list */
    void forEach(int split, Pairs pairs) {
        eachBlock((from, to) -> {
            long key = entries[from] >>> PERSON_BITS;
            if (!crowded.contains(key)) {
                block(from, to, split, key, pairs);
            }
        });
    }

    private void block(int from, int to, int split, long key, Pairs pairs) {
        for (int one = from; one < to; one++) {
            int left = (int) (entries[one] & PERSON);
            for (int other = one + 1; other < to; other++) {
                int right = (int) (entries[other] & PERSON);
                if ((split == 0 || left < split && right >= split) && firstShared(left, right) == key) {
                    pairs.found(left, right);
                }
            }
        }
    }

    private void eachBlock(Block block) {
        int from = 0;
        for (int at = 1; at <= entries.length; at++) {
            if (at == entries.length || entries[at] >>> PERSON_BITS != entries[from] >>> PERSON_BITS) {
                block.found(from, at);
                from = at;
            }
        }
    }

    private long firstShared(int left, int right) {
        for (long key : keys[left]) {
            for (long other : keys[right]) {
                if (key == other && !crowded.contains(key)) {
                    return key;
                }
            }
        }
        return -1;
    }
}
