package uk.s2s.service.schools.directory;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One row of the register's file, its values read as what they are. */
record Row(Columns columns, List<String> values) {

    private static final Pattern URN = Pattern.compile("[1-9][0-9]{4,6}");

    private static final List<DateTimeFormatter> DATES = List.of(
            date("dd-MM-uuuu"), // the register's own
            date("dd/MM/uuuu"), // after a spreadsheet has saved it
            date("uuuu-MM-dd"));

    private static DateTimeFormatter date(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    String text(String column) {
        return columns.value(values, column);
    }

    /**
     * A URN, six digits.
     *
     * @throws BadRow if it is none
     */
    int urn(String column) {
        String text = text(column);
        if (!URN.matcher(text).matches()) {
            throw new BadRow("the %s should be a number of six digits.".formatted(column));
        }
        return Integer.parseInt(text);
    }

    /**
     * Null for an empty value.
     *
     * @throws BadRow if it is not a date
     */
    @Nullable
    LocalDate day(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        for (DateTimeFormatter format : DATES) {
            try {
                return LocalDate.parse(text, format);
            } catch (DateTimeException e) {
                continue; // perhaps the next format
            }
        }
        throw new BadRow("the %s should be a date such as 01-09-2024.".formatted(column));
    }

    /** The row cannot be used; why ends a sentence that began with its line. */
    static final class BadRow extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String why;

        BadRow(String why) {
            super(why, null, false, false);
            this.why = why;
        }

        String why() {
            return why;
        }
    }
}
