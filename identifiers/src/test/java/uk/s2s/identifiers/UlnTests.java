package uk.s2s.identifiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.s2s.identifiers.InvalidIdentifier.Reason.CHECK;
import static uk.s2s.identifiers.InvalidIdentifier.Reason.FORMAT;
import static uk.s2s.identifiers.InvalidIdentifier.Reason.NOT_AN_IDENTIFIER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UlnTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9276308686",
                "1000000000",
                "1000000140",
                "1000000280",
                "1000000019",
                "1000000043",
                "3000000029",
                "1234567899",
                "5555555554",
                "9999999998",
                "7673614579"
            })
    void acceptsAndCompletes(String uln) {
        assertThat(Uln.check(uln).isGood()).isTrue();
        assertThat(new Uln(uln).value()).isEqualTo(uln);
        assertThat(Uln.complete(uln.substring(0, 9))).contains(new Uln(uln));
    }

    @ParameterizedTest
    @CsvSource({
        "9276308685, CHECK, 6",
        "9276308668, CHECK,",
        "0000000042, FORMAT,",
        "1111111111, CHECK, 0",
        "2000000011, CHECK,",
        "9876543210, CHECK,",
        "123456789, FORMAT,",
        "12345678990, FORMAT,",
        "123456789X, FORMAT,",
        "٩٢٧٦٣٠٨٦٨٦, FORMAT,",
        "'', FORMAT,",
        "9999999999, NOT_AN_IDENTIFIER,",
    })
    void saysWhatIsWrongAndWhatWasExpected(String uln, InvalidIdentifier.Reason reason, Character expected) {
        IdentifierCheck check = Uln.check(uln);
        assertThat(check.isGood()).isFalse();
        assertThat(check.reason()).isEqualTo(reason);
        assertThat(check.expected()).isEqualTo(expected);
        assertThatThrownBy(() -> new Uln(uln))
                .isInstanceOf(InvalidIdentifier.class)
                .hasMessage(check.message());
    }

    @ParameterizedTest
    @ValueSource(strings = {"200000001", "987654321"})
    void noFinalDigitExistsForOneBeginningInEleven(String nineDigits) {
        assertThat(Uln.complete(nineDigits)).isEmpty();
    }

    @Test
    void tellsNotKnownFromWrong() {
        assertThat(Uln.check(Uln.NOT_KNOWN).reason()).isEqualTo(NOT_AN_IDENTIFIER);
        assertThat(Uln.check(Uln.NOT_KNOWN).message()).contains("not known");
        assertThat(Uln.check("8888888888").reason()).isEqualTo(CHECK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345678", "1234567890", "12345678X", "012345678"})
    void completesOnlyNineDigits(String digits) {
        assertThatThrownBy(() -> Uln.complete(digits))
                .isInstanceOfSatisfying(
                        InvalidIdentifier.class, e -> assertThat(e.reason()).isEqualTo(FORMAT));
    }

    @Test
    void takesWhatPeopleType() {
        assertThat(Uln.parse(" 9276 308 686 ")).isEqualTo(new Uln("9276308686"));
    }

    @Test
    void isMaskedWhenPrinted() {
        assertThat(new Uln("9276308686")).hasToString("ULN ending 686");
    }

    @Test
    void checksPartOfBuffer() {
        char[] buffer = "<UniqueLearnerNumber>9276308686<".toCharArray();
        assertThat(Uln.check(buffer, 21, 10).isGood()).isTrue();
        assertThat(Uln.check(buffer, 21, 11).reason()).isEqualTo(FORMAT);
        assertThat(Uln.check(buffer, 20, 10).reason()).isEqualTo(FORMAT);
    }
}
