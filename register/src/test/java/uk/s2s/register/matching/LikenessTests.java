package uk.s2s.register.matching;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTests {

    /** The examples of Winkler's own papers. */
    @ParameterizedTest
    @CsvSource({
        "martha, marhta, 0.9611",
        "dwayne, duane, 0.8400",
        "dixon, dicksonx, 0.8133",
        "jones, johnson, 0.8323",
        "abroms, abrams, 0.9222",
        "same, same, 1",
        "ab, xy, 0"
    })
    void jaroWinklerIsWinklers(String left, String right, double expected) {
        assertThat(Likeness.jaroWinkler(Word.of(left), Word.of(right))).isCloseTo(expected, within(0.0001));
        assertThat(Likeness.jaroWinkler(Word.of(right), Word.of(left))).isCloseTo(expected, within(0.0001));
    }

    @ParameterizedTest
    @CsvSource({"martha, marhta", "dwayne, duane", "dixon, dicksonx", "jones, johnson", "ab, xy", "14a, 41b", "a, bcd"})
    void boundIsNeverBelowWhatItBounds(String left, String right) {
        assertThat(Likeness.most(Word.of(left), Word.of(right)))
                .isGreaterThanOrEqualTo(Likeness.jaroWinkler(Word.of(left), Word.of(right)));
    }

    @ParameterizedTest
    @CsvSource({
        "smith, smyth, true",
        "smith, smiths, true",
        "smith, mith, true",
        "smith, simth, true",
        "smith, smith, true",
        "smith, smiht, true",
        "smith, smytg, false",
        "smith, smthi, false",
        "smith, jones, false",
        "a, '', true",
        "'', '', true",
        "20110901, 20110910, true",
        "20110901, 20111901, true",
        "20110901, 20121901, false"
    })
    void oneSlipIsOneLetterOrTwoNeighbours(String left, String right, boolean expected) {
        assertThat(Likeness.oneSlip(Word.of(left), Word.of(right))).isEqualTo(expected);
        assertThat(Likeness.oneSlip(Word.of(right), Word.of(left))).isEqualTo(expected);
    }

    /** The examples of the United States' National Archives. */
    @ParameterizedTest
    @CsvSource({
        "washington, w252",
        "lee, l",
        "gutierrez, g362",
        "pfister, p236",
        "jackson, j25",
        "tymczak, t522",
        "vandeusen, v532",
        "ashcraft, a261",
        "'', ''"
    })
    void soundexIsTheArchives(String word, String code) {
        assertThat(new String(
                                ByteBuffer.allocate(Integer.BYTES)
                                        .putInt(Soundex.of(Word.of(word)))
                                        .array(),
                                US_ASCII)
                        .replace("\0", ""))
                .isEqualTo(code);
    }
}
