package uk.s2s.identifiers;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;

class UlnPropertyTests {

    @Property
    void everySingleWrongDigitIsFound(@ForAll @IntRange(min = 100_000_000, max = 999_999_999) int nineDigits) {
        String uln = existing(nineDigits);
        for (int place = 0; place < uln.length(); place++) {
            for (char wrong = '0'; wrong <= '9'; wrong++) {
                String changed = uln.substring(0, place) + wrong + uln.substring(place + 1);
                assertThat(Uln.check(changed).isGood()).isEqualTo(changed.equals(uln));
            }
        }
    }

    @Property
    void neighbouringDigitsThatChangedPlacesAreFound(
            @ForAll @IntRange(min = 100_000_000, max = 999_999_999) int nineDigits) {
        String uln = existing(nineDigits);
        for (int place = 0; place < 9; place++) {
            String swapped =
                    uln.substring(0, place) + uln.charAt(place + 1) + uln.charAt(place) + uln.substring(place + 2);
            assertThat(Uln.check(swapped).isGood()).isEqualTo(swapped.equals(uln));
        }
    }

    @Property
    void expectedDigitMakesTheNumberGood(@ForAll @LongRange(min = 1_000_000_000L, max = 9_999_999_999L) long number) {
        String text = Long.toString(number);
        Character expected = Uln.check(text).expected();
        Assume.that(expected != null);
        assertThat(Uln.check(text.substring(0, 9) + expected).isGood()).isTrue();
    }

    @Property
    void agreesWithTheRuleAsWritten(
            @ForAll @StringLength(10) @Chars({'0', '1', '2', '5', '8', '9', '/', ':', '\u0130'}) String text) {
        int sum = 0;
        for (int index = 0; index < 10; index++) {
            sum += (10 - index) * (text.charAt(index) - '0');
        }
        boolean expected = text.matches("[1-9][0-9]{9}") && sum % 11 == 10;
        assertThat(Uln.check(text).isGood()).isEqualTo(expected);
    }

    @Property
    void bufferAndTextAgree(@ForAll String text) {
        assertThat(Uln.check(text.toCharArray(), 0, text.length())).isEqualTo(Uln.check(text));
    }

    private static String existing(int nineDigits) {
        var uln = Uln.complete(Integer.toString(nineDigits));
        Assume.that(uln.isPresent());
        return uln.orElseThrow().value();
    }
}
