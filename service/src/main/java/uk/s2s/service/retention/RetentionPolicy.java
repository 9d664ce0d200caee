package uk.s2s.service.retention;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;

/**
 * For how long one kind of thing is kept.
 *
 * @param name short and lasting, such as {@code collected}: in addresses, records and the audit trail
 * @param title such as "Collected files"
 * @param from what the time is counted from: "the receiver confirmed the download"
 * @param setting the environment variable that says otherwise, or {@link #FIXED}
 */
public record RetentionPolicy(String name, String title, Period kept, String from, String setting) {

    /** No setting says otherwise. */
    public static final String FIXED = "fixed";

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    /** What began at this instant or earlier is due. */
    public Instant dueSince(Instant now) {
        return now.atZone(ENGLAND).minus(kept).toInstant();
    }

    /** In words: "60 days after the receiver confirmed the download", or "until the hold has ended". */
    public String rule() {
        return kept.isZero() ? "until " + from : time() + " after " + from;
    }

    /** For those who look for what is gone: one sentence. */
    public String why() {
        return title + " are kept for " + rule() + ".";
    }

    private String time() {
        return kept.getYears() > 0 ? count(kept.getYears(), "year") : count(kept.getDays(), "day");
    }

    private static String count(int number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
