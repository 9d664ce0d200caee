package uk.s2s.service.pages;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as pages write them: English words, the time of England. */
public final class Times {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK);
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm:ss z", Locale.UK);

    private Times() {}

    /** The day in England. */
    public static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, ENGLAND);
    }

    /** When the day begins in England. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ENGLAND).toInstant();
    }

    public static String day(Instant at) {
        return DAY.format(inEngland(at));
    }

    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    public static String minute(Instant at) {
        return MINUTE.format(inEngland(at));
    }

    /** With the zone, GMT or BST: an hour of October comes twice. */
    public static String second(Instant at) {
        return SECOND.format(inEngland(at));
    }

    /** How long something has waited, in the largest unit that says enough: "3 days", "1 hour", "less than a minute". */
    public static String waited(Instant since, Instant now) {
        Duration time = Duration.between(since, now);
        if (time.toDays() > 0) {
            return count(time.toDays(), "day");
        }
        if (time.toHours() > 0) {
            return count(time.toHours(), "hour");
        }
        return time.toMinutes() > 0 ? count(time.toMinutes(), "minute") : "less than a minute";
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }

    private static ZonedDateTime inEngland(Instant at) {
        return at.atZone(ENGLAND);
    }
}
