package uk.s2s.identifiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.s2s.identifiers.InvalidIdentifier.Reason.CHECK;
import static uk.s2s.identifiers.InvalidIdentifier.Reason.FORMAT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpnTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "B801200005001",
                "A926444420019",
                "Z926444420001",
                "H926444420016",
                "J926444420007",
                "N926444420002",
                "P926444420022",
                "R926444420004",
                "T926444420024",
                "M926444419001",
                "B926444419002",
                "F123444418007",
                "L92644441901A",
                "X92644441901Z",
                "K92644441901H",
                "Z92644441901J",
                "K92644442001R",
                "Z92644442001T",
                "L926444419010",
                "A123456789012"
            })
    void acceptsAndCompletes(String upn) {
        assertThat(Upn.check(upn).isGood()).isTrue();
        assertThat(new Upn(upn).value()).isEqualTo(upn);
        assertThat(Upn.complete(upn.substring(1))).isEqualTo(new Upn(upn));
    }

    @ParameterizedTest
    @CsvSource({
        "A123456789001, CHECK, Y",
        "I926444420007, FORMAT, J",
        "m926444419001, FORMAT, M",
        "B92644441901O, FORMAT,",
        "B92644441901I, FORMAT,",
        "B92644441901S, FORMAT,",
        "L92644441901a, FORMAT,",
        "B80120000500, FORMAT,",
        "B8012000050010, FORMAT,",
        "B8012O0005001, FORMAT,",
        "B801200005٠01, FORMAT,",
        "'', FORMAT,",
    })
    void saysWhatIsWrongAndWhatWasExpected(String upn, InvalidIdentifier.Reason reason, Character expected) {
        IdentifierCheck check = Upn.check(upn);
        assertThat(check.isGood()).isFalse();
        assertThat(check.reason()).isEqualTo(reason);
        assertThat(check.expected()).isEqualTo(expected);
        assertThatThrownBy(() -> new Upn(upn))
                .isInstanceOf(InvalidIdentifier.class)
                .hasMessage(check.message());
    }

    @Test
    void namesTheExpectedLetterInWords() {
        assertThat(Upn.check("A123456789001").message())
                .isEqualTo(
                        "The check letter of this UPN should be Y: the letter is wrong, or one of the characters after it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"m926444419001", " M926 4444 19 001 ", "M926\u00a04444\u00a019001\n"})
    void takesWhatPeopleType(String typed) {
        assertThat(Upn.parse(typed)).isEqualTo(new Upn("M926444419001"));
    }

    @Test
    void hasComponents() {
        Upn upn = new Upn("B801200005001");
        assertThat(upn.checkLetter()).isEqualTo('B');
        assertThat(upn.la()).isEqualTo(new LaCode("801"));
        assertThat(upn.establishment()).isEqualTo("2000");
        assertThat(upn.school()).isEqualTo(new SchoolNumber("8012000"));
        assertThat(upn.yearOfAllocation()).isEqualTo("05");
        assertThat(upn.serial()).isEqualTo("001");
        assertThat(upn.isTemporary()).isFalse();
    }

    @Test
    void temporaryUpnEndsInLetter() {
        Upn upn = new Upn("L92644441901A");
        assertThat(upn.isTemporary()).isTrue();
        assertThat(upn.serial()).isEqualTo("01A");
    }

    @Test
    void isMaskedWhenPrinted() {
        assertThat(new Upn("B801200005001")).hasToString("UPN ending 001");
    }

    @Test
    void errorNeverHoldsTheNumber() {
        assertThatThrownBy(() -> Upn.parse("A801200005001")).message().doesNotContain("801200005001");
    }

    @Test
    void checksPartOfBuffer() {
        char[] buffer = "<UPN>A926444420019</UPN>".toCharArray();
        assertThat(Upn.check(buffer, 5, 13).isGood()).isTrue();
        assertThat(Upn.check(buffer, 5, 12).reason()).isEqualTo(FORMAT);
        buffer[5] = 'B';
        assertThat(Upn.check(buffer, 5, 13).reason()).isEqualTo(CHECK);
        assertThat(Upn.check(buffer, 5, 13).expected()).isEqualTo('A');
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "92644442001", "A926444420019", "9264444200I9", "92644442001O"})
    void completesOnlyTwelveCharactersOfUpn(String body) {
        assertThatThrownBy(() -> Upn.complete(body)).isInstanceOf(InvalidIdentifier.class);
    }
}
