package uk.s2s.benchmarks.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchQualityTests {

    /** A hundredth of the benchmark, on a third seed: what is promised of the large one holds with room to spare. */
    @Test
    void smallRegisterIsSearchedWellAndNoTwinIsMerged() {
        SearchQuality measured = SearchQuality.measure(3, 2_000);
        assertThat(measured.quality().f1()).isGreaterThan(0.97);
        assertThat(measured.quality().offered()).isGreaterThan(0.995);
        assertThat(measured.quality().wronglyLinked()).isZero();
        assertThat(measured.twinsMerged()).isZero();
    }
}
