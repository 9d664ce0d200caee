package uk.s2s.service.schools.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisspellingTests {

    @ParameterizedTest
    @CsvSource({
        "thetford, thetford, 0",
        "theftord, thetford, 1",
        "thetfrod, thetford, 1",
        "thetforrd, thetford, 1",
        "thetfod, thetford, 1",
        "tetfrod, thetford, 2",
        "mayrs, marys, 1",
        "'', abc, 3"
    })
    void countsSlips(String typed, String meant, int slips) {
        assertThat(Misspelling.distance(typed, meant)).isEqualTo(slips);
        assertThat(Misspelling.distance(meant, typed)).isEqualTo(slips);
    }
}
