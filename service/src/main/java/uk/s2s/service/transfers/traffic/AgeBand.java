package uk.s2s.service.transfers.traffic;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import uk.s2s.service.pages.Times;

/** For how many days a file has waited for its receiver; the day of its arrival is day 0, days are England's. */
public enum AgeBand {
    NEW(0, "Up to 1 day"),
    DAYS_2(2, "2 to 4 days"),
    DAYS_5(5, "5 to 9 days"),
    DAYS_10(10, "10 to 14 days"),
    DAYS_15(15, "15 days or more");

    private final int from;
    private final String title;

    AgeBand(int from, String title) {
        this.from = from;
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Files of the band arrived at this time or later; the oldest band has no such time and gives the year 1970. */
    public Instant since(LocalDate today) {
        return this == DAYS_15 ? Instant.EPOCH : values()[ordinal() + 1].before(today);
    }

    /** Files of the band arrived before this time. */
    public Instant before(LocalDate today) {
        return Times.startOf(today.minusDays(from).plusDays(1));
    }

    static List<Instant> starts(LocalDate today) {
        return Arrays.stream(values()).map(band -> band.since(today)).toList();
    }
}
