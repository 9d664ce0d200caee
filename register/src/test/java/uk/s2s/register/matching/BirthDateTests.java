package uk.s2s.register.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthDateTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2011-09-01",
                "20110901",
                "01092011",
                "01/09/2011",
                "1.9.2011",
                "01/09/11",
                "1 September 2011",
                "01-Sep-2011",
                " 2011-09-01T00:00:00 "
            })
    void isReadAsPeopleAndProgramsWriteIt(String text) {
        assertThat(BirthDate.read(text)).contains(new BirthDate(20110901));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "unknown", "2011", "September 2011", "1/9/2", "010911", "01091011", "2011091", "201109010"})
    void whatIsNoDateIsNone(String text) {
        assertThat(BirthDate.read(text)).isEmpty();
    }

    @Test
    void eightDigitsBeginWithTheYearUnlessThatLeavesNoDate() {
        assertThat(BirthDate.read("20111012")).contains(new BirthDate(20111012));
        assertThat(BirthDate.read("20101999")).contains(new BirthDate(19991020));
        assertThat(BirthDate.read("20111340")).contains(new BirthDate(20111340));
    }

    @ParameterizedTest
    @CsvSource({
        "20110901, EXACT",
        "20110109, SWAPPED",
        "20110902, CLOSE",
        "20110910, CLOSE",
        "20120901, CLOSE",
        "20110923, NEAR",
        "19980901, NEAR",
        "19980923, DIFFERENT"
    })
    void comparesWithTheFirstOfSeptember2011(int other, Level level) {
        assertThat(new BirthDate(20110901).level(new BirthDate(other))).isEqualTo(level);
        assertThat(new BirthDate(other).level(new BirthDate(20110901))).isEqualTo(level);
    }
}
