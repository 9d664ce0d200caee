package uk.s2s.identifiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolNumberTests {

    @ParameterizedTest
    @ValueSource(strings = {"9264444", "926 4444", "926/4444", " 926-4444 "})
    void takesWhatPeopleType(String typed) {
        assertThat(SchoolNumber.parse(typed)).isEqualTo(new SchoolNumber("9264444"));
    }

    @Test
    void localAuthoritySendsAsLlll() {
        SchoolNumber la = SchoolNumber.parse("820llll");
        assertThat(la.isLocalAuthority()).isTrue();
        assertThat(la.la()).isEqualTo(new LaCode("820"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "926444", "92644444", "926444X", "XXXXXXX", "92٣4444"})
    void refusesEverythingElse(String text) {
        assertThatThrownBy(() -> SchoolNumber.parse(text)).isInstanceOf(InvalidIdentifier.class);
    }
}
