package uk.s2s.register.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.register.matching.People.amara;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTests {

    @Test
    void spellingIsNoDifference() {
        assertThat(compared(amara(), amara().given("AMARA  GRACE").family("Okonkwo Hale")))
                .hasToString(
                        "given=exact middle=exact family=exact born=exact gender=exact postcode=exact address=exact town=exact");
    }

    @ParameterizedTest
    @CsvSource({
        "Amara, EXACT",
        "Amarra, CLOSE",
        "A, INITIAL",
        "Grace, CLOSE",
        "Gracie, CLOSE",
        "'', MISSING",
        "Bartholomew, DIFFERENT"
    })
    void givenNames(String other, Level level) {
        assertThat(compared(amara(), amara().given(other)).level(Field.GIVEN)).isEqualTo(level);
    }

    @Test
    void formsOfOneName() {
        assertThat(compared(amara().given("Kate"), amara().given("Catherine")).level(Field.GIVEN))
                .isEqualTo(Level.VARIANT);
        assertThat(compared(amara().given("Mohammed"), amara().given("Muhammad"))
                        .level(Field.GIVEN))
                .isEqualTo(Level.VARIANT);
    }

    @ParameterizedTest
    @CsvSource({
        "Okonkwo, VARIANT",
        "Hale, VARIANT",
        "Okonkwohale, EXACT",
        "Okonkwo-Hall, VARIANT",
        "Okonkwo-Hael Smith, VARIANT",
        "Okonkwohall, CLOSE",
        "'', MISSING",
        "Bunn, DIFFERENT"
    })
    void familyNames(String other, Level level) {
        assertThat(compared(amara(), amara().family(other)).level(Field.FAMILY)).isEqualTo(level);
    }

    @Test
    void formerNameCounts() {
        assertThat(compared(amara(), amara().family("Bunn").former("Okonkwo-Hale"))
                        .level(Field.FAMILY))
                .isEqualTo(Level.VARIANT);
    }

    @Test
    void namesInEachOthersPlaceAreSeen() {
        Comparison swapped = compared(
                amara().given("Amara").family("Hale"), amara().given("Hale").family("Amara"));
        assertThat(swapped.level(Field.GIVEN)).isEqualTo(Level.SWAPPED);
        assertThat(swapped.level(Field.FAMILY)).isEqualTo(Level.SWAPPED);
    }

    @ParameterizedTest
    @CsvSource({
        "14 Church Loke, nr310ab, EXACT, EXACT",
        "14 Church Lok, NR31 0AD, CLOSE, CLOSE",
        "41 Church Loke, NR31 7XY, CLOSE, NEAR",
        "7 Church Loke, NR7 8QQ, NEAR, DIFFERENT",
        "7 Mill Drift, '', DIFFERENT, MISSING"
    })
    void places(String address, String postcode, Level ofAddress, Level ofPostcode) {
        Comparison comparison = compared(amara(), amara().at(address, "Gorleston", postcode));
        assertThat(comparison.level(Field.POSTCODE)).isEqualTo(ofPostcode);
        assertThat(comparison.level(Field.ADDRESS)).isEqualTo(ofAddress);
    }

    @Test
    void patternSaysAllLevels() {
        Comparison comparison =
                compared(amara(), amara().given("A").born("1 January 2012").male());
        assertThat(Comparison.ofPattern(comparison.pattern())).hasToString(comparison.toString());
    }

    private static Comparison compared(People left, People right) {
        return Comparison.of(Profile.of(left.person()), Profile.of(right.person()));
    }
}
