package uk.s2s.register.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTests {

    @ParameterizedTest
    @CsvSource({
        "O'Brien, obrien",
        "O’BRIEN, obrien",
        "Smith-Jones, smith jones",
        "  van   der Berg , van der berg",
        "Zoë, zoe",
        "Siân, sian",
        "Łukasz, lukasz",
        "Strauß, strauss",
        "Sørensen, sorensen",
        "Þór, thor",
        "İbrahim, ibrahim",
        "ﬀion, ffion",
        "12a High St., 12a high st"
    })
    void hasOneFormForWhatPeopleWriteInSeveral(String typed, String plain) {
        assertThat(Spelling.plain(typed)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"'',''", "'---',''", "'’',''"})
    void nothingStaysNothing(String typed, String plain) {
        assertThat(Spelling.plain(typed)).isEqualTo(plain);
    }
}
