package uk.s2s.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UlnCommandsTests {

    @Test
    void accepts() {
        Terminal terminal = Terminal.run("uln", "check", "9276308686");
        assertThat(terminal.exitCode()).isZero();
        assertThat(terminal.out()).containsExactly("9276308686  accepted");
    }

    @Test
    void refusesWithTheDigitThatWasExpected() {
        Terminal terminal = Terminal.run("uln", "check", "--format", "json", "9276308685");
        assertThat(terminal.exitCode()).isEqualTo(1);
        assertThat(terminal.out()).singleElement().asString().contains("\"reason\":\"CHECK\"", "\"expected\":\"6\"");
    }

    @Test
    void notKnownIsItsOwnReason() {
        Terminal terminal = Terminal.run("uln", "check", "--format", "json", "9999999999");
        assertThat(terminal.exitCode()).isEqualTo(1);
        assertThat(terminal.out()).singleElement().asString().contains("\"reason\":\"NOT_AN_IDENTIFIER\"");
    }

    @Test
    void completesOrSaysThatNothingFits() {
        Terminal terminal = Terminal.run("uln", "complete", "927630868", "200000001", "12");
        assertThat(terminal.exitCode()).isEqualTo(1);
        assertThat(terminal.out().get(0)).isEqualTo("9276308686");
        assertThat(terminal.out().get(1)).startsWith("200000001  refused: No ULN");
        assertThat(terminal.out().get(2)).contains("nine digits");
    }

    @Test
    void ulnFromScottishCandidateNumberIsMarkedAsInferred() {
        Terminal terminal = Terminal.run("uln", "from-scn", "012345674");
        assertThat(terminal.exitCode()).isZero();
        assertThat(terminal.out()).singleElement().asString().contains("012345674 (derived; rule inferred");
        assertThat(Terminal.run("uln", "from-scn", "--format", "json", "012345674")
                        .out())
                .singleElement()
                .asString()
                .contains("\"inferred\":true");
        assertThat(Terminal.run("uln", "from-scn", "012345675").exitCode()).isEqualTo(1);
    }
}
