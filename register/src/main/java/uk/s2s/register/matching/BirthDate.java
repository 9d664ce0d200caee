package uk.s2s.register.matching;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of birth as a number of eight digits, year first, such as {@code 20110901}; 0 for none. It need not exist in the
 * calendar: a mistyped date is evidence too.
 */
record BirthDate(int digits) {

    private static final int DIGITS = 8;

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/. ](\\d{1,2})[-/. ](\\d{1,2})(?:[t ].*)?");
    private static final Pattern EIGHT_DIGITS = Pattern.compile("(\\d{2})(\\d{2})(\\d{2})(\\d{2})(?:[t ].*)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern SHORT_YEAR = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{2})");
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

    /** {@code 2011-09-01}, {@code 20110901}, {@code 01092011}, {@code 01/09/2011}, {@code 01/09/11} or {@code 1 September 2011}; empty for all else. */
    static Optional<BirthDate> read(String text) {
        String stripped = text.strip().toLowerCase(Locale.ROOT);
        Matcher date = YEAR_FIRST.matcher(stripped);
        if (date.matches()) {
            return of(date.group(1), date.group(2), date.group(3));
        }
        date = EIGHT_DIGITS.matcher(stripped);
        if (date.matches()) {
            return ofDigits(date.group(1), date.group(2), date.group(3), date.group(4));
        }
        date = DAY_FIRST.matcher(stripped);
        if (date.matches()) {
            return of(date.group(3), date.group(2), date.group(1));
        }
        date = SHORT_YEAR.matcher(stripped);
        if (date.matches()) {
            return of(century(date.group(3)), date.group(2), date.group(1));
        }
        date = WORDS.matcher(stripped);
        return date.matches() && MONTHS.containsKey(date.group(2))
                ? of(date.group(3), MONTHS.get(date.group(2)), date.group(1))
                : Optional.empty();
    }

    /** Either end may be the year; of two that may be, the one that leaves a month and a day. */
    private static Optional<BirthDate> ofDigits(String first, String second, String third, String fourth) {
        Optional<BirthDate> yearFirst = isCentury(first) ? of(first + second, third, fourth) : Optional.empty();
        Optional<BirthDate> dayFirst = isCentury(third) ? of(third + fourth, second, first) : Optional.empty();
        boolean isDayFirst = yearFirst.isEmpty()
                || !yearFirst.get().isPlausible()
                        && dayFirst.filter(BirthDate::isPlausible).isPresent();
        return isDayFirst ? dayFirst : yearFirst;
    }

    private static boolean isCentury(String text) {
        return text.equals("18") || text.equals("19") || text.equals("20");
    }

    private boolean isPlausible() {
        return month() >= 1 && month() <= 12 && day() >= 1 && day() <= 31;
    }

    /** As spreadsheets have it: up to 29 the years are of this century. */
    private static String century(String year) {
        return (year.compareTo("30") < 0 ? "20" : "19") + year;
    }

    private static Optional<BirthDate> of(String year, String month, String day) {
        int digits = Integer.parseInt(year) * 10_000 + Integer.parseInt(month) * 100 + Integer.parseInt(day);
        return digits == 0 ? Optional.empty() : Optional.of(new BirthDate(digits));
    }

    boolean isMissing() {
        return digits == 0;
    }

    int year() {
        return digits / 10_000;
    }

    int month() {
        return digits / 100 % 100;
    }

    int day() {
        return digits % 100;
    }

    /** How the other date compares with this one. */
    Level level(BirthDate other) {
        if (isMissing() || other.isMissing()) {
            return Level.MISSING;
        }
        if (digits == other.digits) {
            return Level.EXACT;
        }
        if (year() == other.year() && month() == other.day() && day() == other.month()) {
            return Level.SWAPPED;
        }
        int apart = digitsApart(other);
        if (apart == 1 || apart == 2 && neighboursSwapped(other)) {
            return Level.CLOSE;
        }
        return apart == 2 || partsAlike(other) == 2 ? Level.NEAR : Level.DIFFERENT;
    }

    private int partsAlike(BirthDate other) {
        return (year() == other.year() ? 1 : 0) + (month() == other.month() ? 1 : 0) + (day() == other.day() ? 1 : 0);
    }

    private int digitsApart(BirthDate other) {
        int apart = 0;
        int left = digits;
        int right = other.digits;
        for (int at = 0; at < DIGITS; at++) {
            apart += left % 10 == right % 10 ? 0 : 1;
            left /= 10;
            right /= 10;
        }
        return apart;
    }

    private boolean neighboursSwapped(BirthDate other) {
        int left = digits;
        int right = other.digits;
        while (left % 10 == right % 10) {
            left /= 10;
            right /= 10;
        }
        return left % 10 == right / 10 % 10 && left / 10 % 10 == right % 10;
    }
}
