package uk.s2s.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UpnCommandsTests {

    @Test
    void acceptedUpnIsTakenApart() {
        Terminal terminal = Terminal.run("upn", "check", "A926444420019");
        assertThat(terminal.exitCode()).isZero();
        assertThat(terminal.out())
                .containsExactly("A926444420019  accepted: permanent, LA 926 (Norfolk), school 4444, academic year 20,"
                        + " serial number 019");
    }

    @Test
    void authorityThatIsNotInOurListIsNoFault() {
        assertThat(Terminal.run("upn", "check", "F123444418007").out())
                .singleElement()
                .asString()
                .contains("accepted", "an authority that is not in our list");
    }

    @Test
    void refusedUpnIsToldItsLetter() {
        Terminal terminal = Terminal.run("upn", "check", "A123456789001", "A926444420019");
        assertThat(terminal.exitCode()).isEqualTo(1);
        assertThat(terminal.out().get(0))
                .startsWith("A123456789001  refused: The check letter of this UPN should be Y");
        assertThat(terminal.out()).last().isEqualTo("1 of 2 refused");
    }

    @Test
    void jsonIsOneObjectForEachNumber() {
        Terminal terminal = Terminal.run("upn", "check", "--format", "json", "L92644441901A", "A123456789001");
        assertThat(terminal.out())
                .containsExactly(
                        "{\"upn\":\"L92644441901A\",\"verdict\":\"ACCEPTED\",\"temporary\":true,\"la\":\"926\","
                                + "\"establishment\":\"4444\",\"year\":\"19\",\"serial\":\"01A\"}",
                        "{\"upn\":\"A123456789001\",\"verdict\":\"REFUSED\",\"reason\":\"CHECK\",\"message\":"
                                + "\"The check letter of this UPN should be Y: the letter is wrong, or one of the characters"
                                + " after it\",\"expected\":\"Y\"}");
    }

    @Test
    void jsonEscapesWhateverWasTyped() {
        assertThat(Terminal.run("upn", "check", "--format", "json", "\"\\\u0007")
                        .out())
                .singleElement()
                .asString()
                .startsWith("{\"upn\":\"\\\"\\\\\\u0007\",\"verdict\":\"REFUSED\",\"reason\":\"FORMAT\"");
    }

    @Test
    void numbersComeFromStandardInputToo() {
        Terminal terminal = Terminal.runWithInput("A926444420019\r\n\n Z926444420001 \n", "upn", "check", "-");
        assertThat(terminal.exitCode()).isZero();
        assertThat(terminal.out()).hasSize(3).last().isEqualTo("0 of 2 refused");
    }

    @Test
    void completesMissingLetter() {
        assertThat(Terminal.run("upn", "complete", "926444420019").out()).containsExactly("A926444420019");
        assertThat(Terminal.run("upn", "complete", "926").exitCode()).isEqualTo(1);
    }

    @Test
    void makesNextNumbers() {
        Terminal terminal =
                Terminal.run("upn", "make", "926", "4444", "--year", "20", "--after", "001", "--count", "3");
        assertThat(terminal.exitCode()).isZero();
        assertThat(terminal.out()).hasSize(3).first().isEqualTo("N926444420002");
    }

    @Test
    void makesTemporaryNumbersFromTheFirst() {
        assertThat(Terminal.run("upn", "make", "926", "4444", "--year", "2019", "--temporary")
                        .out())
                .containsExactly("L92644441901A");
    }

    @Test
    void remarksAuthorityOfThePast() {
        Terminal terminal = Terminal.run("upn", "make", "928", "4444", "--year", "20");
        assertThat(terminal.exitCode()).isZero();
        assertThat(terminal.err()).contains("928 Northamptonshire", "2021-03-31", "[940, 941]");
    }

    @Test
    void saysWhenTheYearsNumbersAreUsedUp() {
        Terminal terminal =
                Terminal.run("upn", "make", "926", "4444", "--year", "20", "--after", "998", "--count", "2");
        assertThat(terminal.exitCode()).isEqualTo(1);
        assertThat(terminal.out()).hasSize(1);
        assertThat(terminal.err()).contains("no further permanent UPNs", "1 of 2");
    }

    @Test
    void wrongPartsOfSchoolOrYearAreWrongUsage() {
        assertThat(Terminal.run("upn", "make", "926", "444", "--year", "20").exitCode())
                .isEqualTo(2);
        assertThat(Terminal.run("upn", "make", "926", "LLLL", "--year", "20").err())
                .contains("for a school");
        assertThat(Terminal.run("upn", "make", "926", "4444", "--year", "next").err())
                .contains("26 or 2026");
        assertThat(Terminal.run("upn", "make", "926", "4444", "--year", "20", "--count", "0")
                        .exitCode())
                .isEqualTo(2);
        assertThat(Terminal.run("upn", "make", "926", "4444").err()).contains("--year");
    }
}
