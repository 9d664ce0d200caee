package uk.s2s.register.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class KeyRunTests {

    /** Keys differ in their first 36 bits. */
    private static long key(int number) {
        return (long) number << Long.SIZE - 36;
    }

    private static KeyRun run(long... entries) {
        return KeyRun.of(entries);
    }

    private static List<Integer> slots(KeyRun run, long key) {
        int start = run.start(key);
        return IntStream.range(start, run.end(key, start, 1000))
                .mapToObj(at -> KeyRun.slot(run.at(at)))
                .toList();
    }

    @Test
    void anEntryGivesItsPlaceBack() {
        int last = (1 << KeyRun.SLOT_BITS) - 1;
        assertThat(KeyRun.slot(KeyRun.entry(-1L, last))).isEqualTo(last);
        assertThat(KeyRun.slot(KeyRun.entry(key(1), 0))).isZero();
        assertThat(KeyRun.entry(-1L, last))
                .as("the highest entry stays positive, so that entries are in order")
                .isPositive();
    }

    @Test
    void anEmptyRunHasNobody() {
        assertThat(slots(run(), key(3))).isEmpty();
        assertThat(run().merged(run(), slot -> true).size()).isZero();
    }

    @Test
    void thoseWithTheKeyAreFoundAndNoOthers() {
        KeyRun run = run(
                KeyRun.entry(key(7), 30),
                KeyRun.entry(key(5), 9),
                KeyRun.entry(key(7), 2),
                KeyRun.entry(key(6), 1),
                KeyRun.entry(key(8), 0));
        assertThat(slots(run, key(7))).containsExactly(2, 30);
        assertThat(slots(run, key(5))).containsExactly(9);
        assertThat(slots(run, key(4))).isEmpty();
        assertThat(slots(run, key(9))).isEmpty();
        assertThat(slots(run, 0)).isEmpty();
        assertThat(slots(run, -1L)).isEmpty();
    }

    @Test
    void thePlaceOfTheHighestKeyIsFound() {
        int last = (1 << KeyRun.SLOT_BITS) - 1;
        assertThat(slots(run(KeyRun.entry(0, 0), KeyRun.entry(-1L, last)), -1L)).containsExactly(last);
    }

    @Test
    void noMoreAreLookedAtThanAreAskedFor() {
        KeyRun run = KeyRun.of(LongStream.range(0, 100)
                .map(slot -> KeyRun.entry(key(1), (int) slot))
                .toArray());
        int start = run.start(key(1));
        assertThat(run.end(key(1), start, 10) - start).isEqualTo(10);
    }

    @Test
    void mergedRunsAreInOrderAndLackWhoeverIsGone() {
        KeyRun one = run(KeyRun.entry(key(1), 1), KeyRun.entry(key(3), 3), KeyRun.entry(key(3), 5));
        KeyRun other = run(KeyRun.entry(key(0), 0), KeyRun.entry(key(3), 4), KeyRun.entry(key(9), 9));
        KeyRun merged = one.merged(other, slot -> slot != 5);
        assertThat(IntStream.range(0, merged.size()).map(at -> KeyRun.slot(merged.at(at))))
                .containsExactly(0, 1, 3, 4, 9);
        assertThat(slots(merged, key(3))).containsExactly(3, 4);
    }

    @Test
    void everyKeyOfManyIsFoundAsByLookingAtAll() {
        var random = new SplittableRandom(41);
        List<Long> keys = new ArrayList<>();
        long[] entries = new long[5000];
        for (int slot = 0; slot < entries.length; slot++) {
            long key = random.nextInt(10) == 0 ? key(random.nextInt(50)) : random.nextLong();
            keys.add(key);
            entries[slot] = KeyRun.entry(key, slot);
        }
        KeyRun run = KeyRun.of(entries);
        for (long key : new TreeSet<>(keys)) {
            long shown = KeyRun.entry(key, 0);
            assertThat(slots(run, key))
                    .containsExactlyElementsOf(IntStream.range(0, keys.size())
                            .filter(slot -> KeyRun.entry(keys.get(slot), 0) == shown)
                            .boxed()
                            .toList());
        }
    }
}
