package uk.s2s.ctf.checks;

import java.time.LocalDate;
import java.time.YearMonth;

/** Dates as numbers that order as the dates do, such as 20110901, so that checking one costs no object. */
final class Dates {

    /** The text has another shape than {@code yyyy-mm-dd}. */
    static final int NOT_SHAPED = -1;

    /** Shaped right, but there is no such day, such as 2011-02-29. */
    static final int NO_SUCH_DAY = -2;

    private static final int LENGTH = 10;
    private static final int ALWAYS = 28;

    private Dates() {}

    static int read(char[] chars, int from, int to) {
        if (to - from != LENGTH || chars[from + 4] != '-' || chars[from + 7] != '-') {
            return NOT_SHAPED;
        }
        int year = digits(chars, from, 4);
        int month = digits(chars, from + 5, 2);
        int day = digits(chars, from + 8, 2);
        if ((year | month | day) < 0) {
            return NOT_SHAPED;
        }
        if (month < 1 || month > 12 || day < 1 || year < 1) {
            return NO_SUCH_DAY;
        }
        if (day > ALWAYS && day > YearMonth.of(year, month).lengthOfMonth()) {
            return NO_SUCH_DAY;
        }
        return (year * 100 + month) * 100 + day;
    }

    static int of(LocalDate date) {
        return (date.getYear() * 100 + date.getMonthValue()) * 100 + date.getDayOfMonth();
    }

    /** Negative if one of them is no digit. */
    private static int digits(char[] chars, int from, int count) {
        int number = 0;
        int outside = 0;
        for (int i = from; i < from + count; i++) {
            int digit = chars[i] - '0';
            outside |= digit | (9 - digit);
            number = number * 10 + digit;
        }
        return outside < 0 ? -1 : number;
    }
}
