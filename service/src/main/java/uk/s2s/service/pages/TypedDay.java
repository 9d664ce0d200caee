package uk.s2s.service.pages;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** A day typed into one field, such as {@code 22/11/2026}. */
public final class TypedDay {

    /** What to say where a field holds something else. */
    public static final String EXPECTED = "Enter a day such as 22/11/2026";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private TypedDay() {}

    /** Empty for what is no day, and for years that nobody means. */
    public static Optional<LocalDate> read(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip(), DAY))
                    .filter(day -> day.getYear() > 1900 && day.getYear() < 2200);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    public static String write(LocalDate day) {
        return DAY.format(day);
    }
}
