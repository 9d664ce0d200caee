package uk.s2s.register.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class KeyRunsTests {

    private final KeyRuns runs = new KeyRuns();
    private final BitSet gone = new BitSet();
    private final Slots found = new Slots();

    private boolean isThere(int slot) {
        return !gone.get(slot);
    }

    private void add(long key, int... slots) {
        long[] entries = new long[slots.length];
        for (int at = 0; at < slots.length; at++) {
            entries[at] = KeyRun.entry(key, slots[at]);
        }
        runs.add(entries, this::isThere);
    }

    private List<Integer> found() {
        List<Integer> each = new ArrayList<>();
        found.forEach(each::add);
        return each;
    }

    private static long key(int number) {
        return (long) number << Long.SIZE - 36;
    }

    @Test
    void whatWasAddedAtDifferentTimesIsFoundTogether() {
        add(key(1), 1, 2, 3, 4, 5, 6, 7, 8);
        add(key(1), 9);
        add(key(2), 10);
        assertThat(runs.collect(key(1), 400, found)).isFalse();
        assertThat(found.size()).isEqualTo(9);
    }

    @Test
    void aCrowdIsSaidToBeOneAndLeavesNothingBehind() {
        add(key(1), 1, 2, 3);
        add(key(2), 4);
        runs.collect(key(2), 2, found);
        assertThat(runs.collect(key(1), 2, found)).isTrue();
        assertThat(found()).containsExactly(4);
    }

    @Test
    void aCrowdSpreadOverRunsIsOneToo() {
        add(key(1), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        add(key(1), 11);
        assertThat(runs.collect(key(1), 10, found)).isTrue();
        assertThat(runs.collect(key(1), 11, found)).isFalse();
    }

    @Test
    void whoeverIsGoneIsLeftOutWhenRunsAreMerged() {
        add(key(1), 1, 2, 3);
        gone.set(2);
        add(key(1), 4);
        runs.compact(this::isThere);
        runs.collect(key(1), 400, found);
        assertThat(found()).containsExactly(1, 3, 4);
    }

    @Test
    void addingNothingChangesNothing() {
        add(key(1));
        assertThat(runs.collect(key(1), 400, found)).isFalse();
        assertThat(found()).isEmpty();
    }

    @Test
    void manySmallAdditionsFindTheSameAsOneOfAll() {
        var random = new SplittableRandom(17);
        List<TreeSet<Integer>> expected = new ArrayList<>();
        for (int key = 0; key < 200; key++) {
            expected.add(new TreeSet<>());
        }
        for (int slot = 0; slot < 1000; slot++) {
            int key = random.nextInt(200);
            expected.get(key).add(slot);
            add(key(key), slot);
            if (random.nextInt(10) == 0) {
                int leaving = random.nextInt(slot + 1);
                gone.set(leaving);
                expected.forEach(slots -> slots.remove(leaving));
            }
        }
        runs.compact(this::isThere);
        add(key(999), 1000);
        for (int key = 0; key < 200; key++) {
            Slots slots = new Slots();
            for (int time = 0; time < 3; time++) {
                runs.collect(key(key), 400, slots); // thrice is enough also for those who share it with a crowd
            }
            List<Integer> each = new ArrayList<>();
            slots.forEach(slot -> {
                if (isThere(slot)) {
                    each.add(slot);
                }
            });
            assertThat(each).containsExactlyElementsOf(expected.get(key));
        }
    }
}
