package uk.s2s.lrs;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/**
 * When a service takes requests, by the clocks of England. Closing before opening means over midnight; the same means always.
 */
public record OperatingHours(LocalTime opens, LocalTime closes) {

    public static final OperatingHours ALWAYS = new OperatingHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    /**
     * Reads {@code 08:00-18:30}, or {@code always}.
     *
     * @throws IllegalArgumentException with a sentence for whoever wrote it
     */
    public static OperatingHours read(String text) {
        if (text.strip().equalsIgnoreCase("always")) {
            return ALWAYS;
        }
        String[] ends = text.strip().split("-", -1);
        try {
            return new OperatingHours(LocalTime.parse(ends[0].strip()), LocalTime.parse(ends[1].strip()));
        } catch (DateTimeParseException | ArrayIndexOutOfBoundsException e) {
            throw new IllegalArgumentException(
                    "Hours of operation are written as 08:00-18:30, or always, but not as " + text, e);
        }
    }

    public boolean areOn(Clock clock) {
        LocalTime now = LocalTime.now(clock.withZone(ENGLAND));
        if (opens.equals(closes)) {
            return true;
        }
        boolean afterOpening = !now.isBefore(opens);
        boolean beforeClosing = now.isBefore(closes);
        return opens.isBefore(closes) ? afterOpening && beforeClosing : afterOpening || beforeClosing;
    }

    @Override
    public String toString() {
        return opens.equals(closes) ? "always" : opens + "-" + closes;
    }
}
