package uk.s2s.register.matching;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of birth as eight digits, year first, such as {@code 20110901}. It need not exist in the calendar: a mistyped date
 * is evidence too.
 */
record BirthDate(String digits) {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/. ]?(\\d{1,2})[-/. ]?(\\d{1,2})(?:[t ].*)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern WORDS = Pattern.compile("(\\d{1,2})[- ]([a-z]{3})[a-z]*[- ](\\d{4})");
    private static final Map<String, String> MONTHS = Map.ofEntries(
            Map.entry("jan", "1"),
            Map.entry("feb", "2"),
            Map.entry("mar", "3"),
            Map.entry("apr", "4"),
            Map.entry("may", "5"),
            Map.entry("jun", "6"),
            Map.entry("jul", "7"),
            Map.entry("aug", "8"),
            Map.entry("sep", "9"),
            Map.entry("oct", "10"),
            Map.entry("nov", "11"),
            Map.entry("dec", "12"));

    /** {@code 2011-09-01}, {@code 20110901}, {@code 01/09/2011} or {@code 1 September 2011}; empty for all else. */
    static Optional<BirthDate> read(String text) {
        String stripped = text.strip().toLowerCase(Locale.ROOT);
        Matcher date = YEAR_FIRST.matcher(stripped);
        if (date.matches()) {
            return of(date.group(1), date.group(2), date.group(3));
        }
        date = DAY_FIRST.matcher(stripped);
        if (date.matches()) {
            return of(date.group(3), date.group(2), date.group(1));
        }
        date = WORDS.matcher(stripped);
        return date.matches() && MONTHS.containsKey(date.group(2))
                ? of(date.group(3), MONTHS.get(date.group(2)), date.group(1))
                : Optional.empty();
    }

    private static Optional<BirthDate> of(String year, String month, String day) {
        return Optional.of(
                new BirthDate(year + "0".repeat(2 - month.length()) + month + "0".repeat(2 - day.length()) + day));
    }

    String year() {
        return digits.substring(0, 4);
    }

    String month() {
        return digits.substring(4, 6);
    }

    String day() {
        return digits.substring(6);
    }

    /** How the other date compares with this one. */
    Level level(BirthDate other) {
        if (digits.equals(other.digits)) {
            return Level.EXACT;
        }
        if (year().equals(other.year()) && month().equals(other.day()) && day().equals(other.month())) {
            return Level.SWAPPED;
        }
        if (Likeness.oneSlip(digits, other.digits)) {
            return Level.CLOSE;
        }
        return partsAlike(other) == 2 || digitsApart(other) == 2 ? Level.NEAR : Level.DIFFERENT;
    }

    private int partsAlike(BirthDate other) {
        return (year().equals(other.year()) ? 1 : 0)
                + (month().equals(other.month()) ? 1 : 0)
                + (day().equals(other.day()) ? 1 : 0);
    }

    private int digitsApart(BirthDate other) {
        int apart = 0;
        for (int at = 0; at < digits.length(); at++) {
            apart += digits.charAt(at) == other.digits.charAt(at) ? 0 : 1;
        }
        return apart;
    }
}
