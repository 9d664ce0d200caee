package uk.s2s.service.transfers.traffic;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;

/** How long it took until a file was collected, from its sending to the hour. */
public enum TimeBand {
    DAY(0, "Within a day"),
    DAYS_2(1, "1 to 2 days"),
    DAYS_5(2, "2 to 5 days"),
    DAYS_10(5, "5 to 10 days"),
    LATER(10, "10 days or more");

    private final int from;
    private final String title;

    TimeBand(int from, String title) {
        this.from = from;
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Where each begins, in seconds, between commas. */
    static String seconds() {
        return Arrays.stream(values())
                .map(band -> String.valueOf(Duration.ofDays(band.from).toSeconds()))
                .collect(Collectors.joining(", "));
    }
}
