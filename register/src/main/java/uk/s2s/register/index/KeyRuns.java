package uk.s2s.register.index;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The keys of all learners: a few runs, each much larger than the next, so that new ones are added without sorting all again
 * (a log-structured merge). To be guarded: one thread may write, or many read.
 */
final class KeyRuns {

    /** A run is merged into the one before it unless that is so many times as large. */
    private static final int RATIO = 4;

    private final List<KeyRun> runs = new ArrayList<>();

    /** @param entries taken over, in any order */
    void add(long[] entries, IntPredicate isThere) {
        if (entries.length > 0) {
            runs.add(KeyRun.of(entries));
            while (runs.size() > 1 && before().size() < (long) RATIO * last().size()) {
                mergeLast(isThere);
            }
        }
    }

    /** All in one run, for the fastest search; after a bulk load. */
    void compact(IntPredicate isThere) {
        while (runs.size() > 1) {
            mergeLast(isThere);
        }
    }

    private void mergeLast(IntPredicate isThere) {
        KeyRun merged = before().merged(last(), isThere);
        runs.remove(runs.size() - 1);
        runs.set(runs.size() - 1, merged);
    }

    private KeyRun last() {
        return runs.get(runs.size() - 1);
    }

    private KeyRun before() {
        return runs.get(runs.size() - 2);
    }

    /**
     * Adds the places of those who have the key, unless more than so many share it.
     *
     * @return whether too many share it
     */
    boolean collect(long key, int most, Slots found) {
        int begin = found.size();
        for (KeyRun run : runs) {
            int start = run.start(key);
            int end = run.end(key, start, most + 1);
            if (found.size() - begin + end - start > most) {
                found.shorten(begin);
                return true;
            }
            for (int at = start; at < end; at++) {
                found.add(KeyRun.slot(run.at(at)));
            }
        }
        found.endOfBlock(begin);
        return false;
    }
}
