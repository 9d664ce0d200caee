package uk.s2s.register.index;

import java.util.ArrayList;
import java.util.List;
import uk.s2s.register.matching.Profile;

/** Packed profiles one after another; the first has the place 0. */
final class ProfileStore {

    private static final int CHUNK_BITS = 20;
    private static final int CHUNK = 1 << CHUNK_BITS;
    /** Each begins at a multiple of four, so that four bytes of address reach 16 GB. */
    private static final int ALIGNMENT_BITS = 2;

    private static final int ALIGNMENT = 1 << ALIGNMENT_BITS;

    private final List<byte[]> chunks = new ArrayList<>();
    private final IntList starts = new IntList();
    private long next;

    int size() {
        return starts.size();
    }

    void add(Profile profile) {
        byte[] packed = profile.packed();
        if (chunks.isEmpty() || (next & CHUNK - 1) + packed.length > CHUNK || next == (long) chunks.size() * CHUNK) {
            next = (long) chunks.size() * CHUNK;
            chunks.add(new byte[CHUNK]);
        }
        System.arraycopy(packed, 0, chunks.get((int) (next >>> CHUNK_BITS)), (int) (next & CHUNK - 1), packed.length);
        starts.add((int) (next >>> ALIGNMENT_BITS));
        next += packed.length + ALIGNMENT - 1 & -ALIGNMENT;
    }

    Profile at(int slot) {
        long start = Integer.toUnsignedLong(starts.get(slot)) << ALIGNMENT_BITS;
        return Profile.of(chunks.get((int) (start >>> CHUNK_BITS)), (int) (start & CHUNK - 1));
    }
}
