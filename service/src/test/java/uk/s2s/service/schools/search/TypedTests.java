package uk.s2s.service.schools.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.s2s.identifiers.SchoolNumber;

class TypedTests {

    @ParameterizedTest
    @ValueSource(strings = {"9264444", "926/4444", "926 4444", "926-4444", " 926 / 4444 "})
    void numberHoweverItIsWritten(String text) {
        assertThat(Typed.read(text)).isEqualTo(new Typed.Number(new SchoolNumber("9264444")));
    }

    @Test
    void numberOfAnAuthority() {
        assertThat(Typed.read("926llll")).isEqualTo(new Typed.Number(new SchoolNumber("926LLLL")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"120995", "URN 120995", "urn: 120995"})
    void urn(String text) {
        assertThat(Typed.read(text)).isEqualTo(new Typed.Urn(120995));
    }

    @ParameterizedTest
    @CsvSource({
        "IP24 1JW, IP24 1JW%",
        "ip241jw, IP24 1JW%",
        "m502uw, M50 2UW%",
        "IP24, IP24 %",
        "w6, W6 %",
        "IP24 1, IP24 1%",
        "ec3a 5de, EC3A 5DE%"
    })
    void postcodeOrItsBeginning(String text, String pattern) {
        assertThat(Typed.read(text)).isEqualTo(new Typed.Postcode(pattern));
    }

    @Test
    void restIsWords() {
        assertThat(Typed.read("drake thetford")).isEqualTo(new Typed.Words(List.of("drake", "thetford")));
        assertThat(Typed.read("North Star 82")).isEqualTo(new Typed.Words(List.of("north", "star", "82")));
        assertThat(Typed.read("")).isEqualTo(new Typed.Words(List.of()));
    }
}
