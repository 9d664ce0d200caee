package uk.s2s.service.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
    void nothingIsTakenForAFormula(String value) {
        assertThat(Csv.line(value)).startsWith("\"'");
    }

    @Test
    void quotesAndCommasStayWithinTheirCell() {
        assertThat(Csv.line("a \"b\", c", "d")).isEqualTo("\"a \"\"b\"\", c\",\"d\"\r\n");
    }
}
