package uk.s2s.identifiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UciTests {

    @ParameterizedTest
    @ValueSource(strings = {"681990012058G", "689990980001D"})
    void acceptsTheNumbersThatWjecWorksThrough(String uci) {
        assertThat(Uci.check(uci).isGood()).isTrue();
    }

    @Test
    void takesWhatPeopleType() {
        assertThat(Uci.parse("68199 0 01 2058 g")).isEqualTo(new Uci("681990012058G"));
        assertThat(new Uci("681990012058G").centre()).isEqualTo("68199");
    }

    @ParameterizedTest
    @CsvSource({"681990012058A, CHECK, G", "68199B012058G, CHECK, R", "681990012058I, FORMAT,", "68199001205G, FORMAT,"
    })
    void saysWhatIsWrong(String uci, InvalidIdentifier.Reason reason, Character expected) {
        assertThat(Uci.check(uci).reason()).isEqualTo(reason);
        assertThat(Uci.check(uci).expected()).isEqualTo(expected);
        assertThatThrownBy(() -> new Uci(uci)).isInstanceOf(InvalidIdentifier.class);
    }

    @Test
    void letterOfBoardsWithoutKnownValueIsNotTested() {
        assertThat(Uci.check("68199Q012058A").isGood()).isTrue();
    }

    @Test
    void isMaskedWhenPrinted() {
        assertThat(new Uci("681990012058G")).hasToString("UCI ending 058G");
    }
}
