package uk.s2s.register.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountsTests {

    @Test
    void keepCountWhileTheyGrow() {
        Counts counts = new Counts();
        for (long number = 1; number <= 50_000; number++) {
            counts.add(number, 1);
            counts.add(number % 7 + 1, 1);
        }
        counts.add(50_000, -1);
        assertThat(counts.of(3)).isEqualTo(1 + 7143);
        assertThat(counts.of(49_999)).isEqualTo(1);
        assertThat(counts.of(50_000)).isZero();
        assertThat(counts.of(50_001)).isZero();
    }
}
