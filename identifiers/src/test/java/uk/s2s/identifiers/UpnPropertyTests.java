package uk.s2s.identifiers;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class UpnPropertyTests {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabz -٣";

    @Property
    void everySingleWrongCharacterIsFoundButForLettersStandingForDigitsAtTheEnd(@ForAll("upns") String upn) {
        for (int place = 0; place < upn.length(); place++) {
            for (char wrong : CHARACTERS.toCharArray()) {
                if (wrong != upn.charAt(place)) {
                    boolean good = Upn.check(replaced(upn, place, wrong)).isGood();
                    assertThat(good).isEqualTo(place == 12 && countsAlike(wrong, upn.charAt(place)));
                }
            }
        }
    }

    @Property
    void neighbouringDigitsThatChangedPlacesAreFound(@ForAll("upns") String upn) {
        for (int place = 1; place < 12; place++) {
            String swapped = replaced(replaced(upn, place, upn.charAt(place + 1)), place + 1, upn.charAt(place));
            assertThat(Upn.check(swapped).isGood()).isEqualTo(swapped.equals(upn));
        }
    }

    @Property
    void bufferAndTextAgree(@ForAll String text) {
        assertThat(Upn.check(text.toCharArray(), 0, text.length())).isEqualTo(Upn.check(text));
    }

    @Provide
    Arbitrary<String> upns() {
        return Combinators.combine(
                        Arbitraries.strings().numeric().ofLength(11),
                        Arbitraries.chars().with("0123456789" + LETTERS))
                .as((digits, last) -> Upn.complete(digits + last).value());
    }

    private static boolean countsAlike(char one, char other) {
        return value(one) >= 0 && value(one) == value(other);
    }

    private static int value(char character) {
        return character >= '0' && character <= '9' ? character - '0' : LETTERS.indexOf(character);
    }

    private static String replaced(String text, int place, char by) {
        return text.substring(0, place) + by + text.substring(place + 1);
    }
}
