package uk.s2s.service.retention;

import java.time.LocalDate;
import java.util.Objects;
import uk.s2s.service.pages.Times;

/**
 * A legal hold as the page lists it.
 *
 * @param stands whether it keeps anything now
 * @param ended why it does not any more, or empty
 */
public record HoldRow(String id, String placed, String reason, String until, boolean stands, String ended) {

    static HoldRow of(LegalHold hold, LocalDate today) {
        return new HoldRow(
                hold.id().toString(),
                Times.day(hold.placedAt()),
                hold.reason(),
                hold.until() == null ? "until lifted" : Times.day(hold.until()),
                hold.standsOn(today),
                ended(hold, today));
    }

    private static String ended(LegalHold hold, LocalDate today) {
        if (hold.liftedAt() != null) {
            return "Lifted on %s: %s"
                    .formatted(Times.day(hold.liftedAt()), Objects.requireNonNullElse(hold.liftedBecause(), ""));
        }
        return hold.standsOn(today) ? "" : "Its last day is over";
    }
}
