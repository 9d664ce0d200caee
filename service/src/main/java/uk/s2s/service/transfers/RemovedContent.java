package uk.s2s.service.transfers;

import java.time.Instant;
import uk.s2s.service.pages.Times;

/**
 * That a transfer's content was removed after its time, while the record stays.
 *
 * @param why in a sentence for both sides: "Collected files are kept for 60 days after …."
 */
public record RemovedContent(Instant at, String why) {

    /** For people: when and why. */
    public String sentence() {
        return "The content of this file was removed on %s; its record is kept. %s".formatted(Times.day(at), why);
    }
}
