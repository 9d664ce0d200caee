package uk.s2s.ctf.checks;

import java.util.SplittableRandom;

/** The UPNs of a file as numbers, with the position of the pupil who had each first. No object for each pupil. */
final class UpnSet {

    /** Secret, so that nobody can choose UPNs that collide. */
    private final long seed = new SplittableRandom().nextLong();

    private long[] keys = new long[256];
    private int[] positions = new int[256];
    private int size;

    /** The position of the pupil who had this UPN before; 0 if nobody had. */
    int putIfAbsent(long key, int position) {
        int slot = slot(key);
        if (positions[slot] != 0) {
            return positions[slot];
        }
        keys[slot] = key;
        positions[slot] = position;
        if (++size * 2 > keys.length) {
            grow();
        }
        return 0;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = hash(key) & mask;
        while (positions[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private int hash(long key) {
        long mixed = (key ^ seed) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
        return (int) (mixed >>> 32);
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldPositions = positions;
        keys = new long[oldKeys.length * 2];
        positions = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldPositions[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                positions[slot] = oldPositions[i];
            }
        }
    }
}
