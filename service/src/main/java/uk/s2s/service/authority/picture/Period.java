package uk.s2s.service.authority.picture;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The time that a picture shows, up to today, in parts of one length. */
public enum Period {
    /** By day. */
    WEEK("Last 7 days", "d MMM") {
        @Override
        List<LocalDate> starts(LocalDate today) {
            return IntStream.rangeClosed(0, 6)
                    .mapToObj(day -> today.minusDays(6L - day))
                    .toList();
        }
    },
    /** By week, which begins on Monday. */
    TERM("Last 13 weeks", "d MMM") {
        @Override
        List<LocalDate> starts(LocalDate today) {
            LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return IntStream.rangeClosed(0, 12)
                    .mapToObj(week -> monday.minusWeeks(12L - week))
                    .toList();
        }
    },
    /** By month. */
    YEAR("Last 12 months", "MMM yy") {
        @Override
        List<LocalDate> starts(LocalDate today) {
            LocalDate first = today.withDayOfMonth(1);
            return IntStream.rangeClosed(0, 11)
                    .mapToObj(month -> first.minusMonths(11L - month))
                    .toList();
        }
    };

    private final String title;
    private final DateTimeFormatter format;

    Period(String title, String format) {
        this.title = title;
        this.format = DateTimeFormatter.ofPattern(format, Locale.ENGLISH);
    }

    /** What pages call it. */
    public String title() {
        return title;
    }

    /** The first day of each part, the last of which today is in. */
    abstract List<LocalDate> starts(LocalDate today);

    /** What charts call the part that begins on this day. */
    String label(LocalDate start) {
        return format.format(start);
    }
}
