package uk.s2s.register.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SlotsTests {

    private final Slots slots = new Slots();

    private void block(int... places) {
        int begin = slots.size();
        for (int place : places) {
            slots.add(place);
        }
        slots.endOfBlock(begin);
    }

    private List<Integer> all() {
        List<Integer> all = new ArrayList<>();
        slots.forEach(all::add);
        return all;
    }

    @Test
    void eachComesOnceAndInOrder() {
        block(5, 3);
        block(3, 9);
        assertThat(all()).containsExactly(3, 5, 9);
    }

    @Test
    void whoeverSharesOneKeyWithACrowdIsLeftOut() {
        block(IntStream.range(0, 9).toArray());
        assertThat(all()).isEmpty();
    }

    @Test
    void eightAreFewEnoughForTheKeyAlone() {
        block(IntStream.range(0, 8).toArray());
        assertThat(all()).hasSize(8);
    }

    @Test
    void twoCrowdedKeysAreTooFewAndThreeAreEnough() {
        block(IntStream.range(0, 20).toArray());
        block(IntStream.range(10, 30).toArray());
        assertThat(all()).isEmpty();
        block(IntStream.range(15, 40).toArray());
        assertThat(all()).containsExactly(15, 16, 17, 18, 19);
    }

    @Test
    void oneTellingKeyAmongCrowdedOnesIsEnough() {
        block(IntStream.range(0, 20).toArray());
        block(7);
        assertThat(all()).containsExactly(7);
    }

    @Test
    void whatIsTakenBackIsGone() {
        block(1);
        int before = slots.size();
        slots.add(2);
        slots.shorten(before);
        assertThat(all()).containsExactly(1);
    }

    @Test
    void moreThanUsualFit() {
        for (int place = 0; place < 1000; place++) {
            block(place);
        }
        assertThat(all()).hasSize(1000);
    }

    @Test
    void theHighestPlaceFits() {
        block((1 << KeyRun.SLOT_BITS) - 1);
        assertThat(all()).containsExactly((1 << KeyRun.SLOT_BITS) - 1);
    }
}
