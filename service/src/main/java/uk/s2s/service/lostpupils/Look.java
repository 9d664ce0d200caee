package uk.s2s.service.lostpupils;

import java.time.Instant;
import uk.s2s.service.pages.Times;

/**
 * One look at a lost pupil's record.
 *
 * @param person name at that time
 * @param organisation its name and number
 * @param reason the choice and the own words
 */
public record Look(Kind kind, String person, String organisation, String reason, Instant at) {

    /** What a look was. */
    public enum Kind {
        SHOWN("Saw the pupil in a list of results"),
        REASON_GIVEN("Asked to see the record"),
        SEEN("Saw the record"),
        DOWNLOADED("Downloaded the file"),
        PASSED_ON("Passed the file on"),
        LINK_MADE("Made a link for the file to be picked up"),
        FETCHED("Picked the file up with a link"),
        NOT_THE_PUPIL("Said that it was not the pupil, so that it is held again");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    public String when() {
        return Times.second(at);
    }
}
