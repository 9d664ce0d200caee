package uk.s2s.identifiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.s2s.identifiers.InvalidIdentifier.Reason.CHECK;
import static uk.s2s.identifiers.InvalidIdentifier.Reason.FORMAT;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ScottishCandidateNumberTests {

    @Test
    void keepsLeadingZeros() {
        assertThat(ScottishCandidateNumber.parse("000 000 000").value()).isEqualTo("000000000");
    }

    @Test
    void saysWhichDigitWasExpected() {
        assertThat(ScottishCandidateNumber.check("012345674").isGood()).isTrue();
        assertThat(ScottishCandidateNumber.check("012345675").reason()).isEqualTo(CHECK);
        assertThat(ScottishCandidateNumber.check("012345675").expected()).isEqualTo('4');
    }

    @Test
    void someBeginningsHaveNoCheckDigit() {
        IdentifierCheck check = ScottishCandidateNumber.check("000000400");
        assertThat(check.reason()).isEqualTo(CHECK);
        assertThat(check.expected()).isNull();
    }

    @Test
    void refusesOtherShapes() {
        assertThat(ScottishCandidateNumber.check("12345678").reason()).isEqualTo(FORMAT);
        assertThatThrownBy(() -> ScottishCandidateNumber.parse("01234567X")).isInstanceOf(InvalidIdentifier.class);
    }

    @Property
    void inferredUlnIsGoodAndEndsInTheNumber(@ForAll @IntRange(max = 99_999_999) int eightDigits) {
        ScottishCandidateNumber scn = existing(eightDigits);
        scn.inferredUln().ifPresent(inferred -> {
            assertThat(inferred.uln().value()).endsWith(scn.value()).hasSize(10);
            assertThat(inferred.from()).isEqualTo(scn);
        });
    }

    @Property
    void whereNoUlnIsInferredNoLeadingDigitWouldDo(@ForAll @IntRange(max = 99_999_999) int eightDigits) {
        ScottishCandidateNumber scn = existing(eightDigits);
        boolean exists = false;
        for (int leading = 1; leading <= 9; leading++) {
            exists |= Uln.check(leading + scn.value()).isGood();
        }
        assertThat(scn.inferredUln().isPresent()).isEqualTo(exists);
    }

    @Test
    void isMaskedWhenPrinted() {
        assertThat(new ScottishCandidateNumber("012345674")).hasToString("SCN ending 674");
    }

    private static ScottishCandidateNumber existing(int eightDigits) {
        String beginning = "%08d".formatted(eightDigits);
        IdentifierCheck withZero = ScottishCandidateNumber.check(beginning + '0');
        Assume.that(withZero.isGood() || withZero.expected() != null);
        return new ScottishCandidateNumber(
                beginning + (withZero.isGood() ? Character.valueOf('0') : withZero.expected()));
    }
}
