package uk.s2s.service.transfers;

import java.util.Arrays;
import uk.s2s.ctf.checks.ListedPupil;
import uk.s2s.ctf.checks.PupilListener;
import uk.s2s.service.vault.IdentifierIndex;

/** Gathers the keyed hash of each pupil's UPN while a file is read. Not for several threads. */
class PupilHashes implements PupilListener {

    private final IdentifierIndex index;
    private long[] hashes = new long[16];
    private int count;

    PupilHashes(IdentifierIndex index) {
        this.index = index;
    }

    @Override
    public void read(ListedPupil pupil) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, count * 2);
        }
        hashes[count++] = index.hash(pupil.upn());
    }

    long[] toArray() {
        return Arrays.copyOf(hashes, count);
    }
}
