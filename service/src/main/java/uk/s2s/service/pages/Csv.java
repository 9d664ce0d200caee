package uk.s2s.service.pages;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Comma-separated values (RFC 4180) that no spreadsheet takes for formulas. */
public final class Csv {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r";

    private Csv() {}

    /** One line with its end. */
    public static String line(String... values) {
        return Arrays.stream(values).map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(String value) {
        String safe = !value.isEmpty() && BEGINS_A_FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
