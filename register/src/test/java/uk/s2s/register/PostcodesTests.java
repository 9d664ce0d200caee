package uk.s2s.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostcodesTests {

    @ParameterizedTest
    @CsvSource({
        "cv49ee, CV4 9EE",
        "SW1A1AA, SW1A 1AA",
        "m1 1ae, M1 1AE",
        "bfpo57, BFPO 57",
        "BFPO 1234, BFPO 1234",
        "d02x285, D02 X285",
        "D6WX2AB, D6W X2AB",
        "zz99 9zz, ZZ99 9ZZ",
        "nowhere, nowhere"
    })
    void postcodesAreKeptInTheirUsualForm(String typed, String kept) {
        assertThat(Postcodes.canonical(typed)).isEqualTo(kept);
    }
}
