package uk.s2s.service.desk;

import java.util.UUID;

/**
 * How an exception was settled.
 *
 * @param how {@code CHOSEN}, {@code REGISTERED}, {@code SAME} or {@code CORRECTED}
 * @param when in words
 * @param by whose account
 */
public record Settled(long job, int position, String how, String when, UUID by) {

    public String words() {
        return switch (how) {
            case "CHOSEN" -> "A learner of the register was chosen";
            case "SAME" -> "The same pupil as another record of the file";
            case "REGISTERED" -> "Registered as a new learner";
            default -> "Corrected and sent again";
        };
    }

    public String path() {
        return "/exceptions/" + job + "/" + position;
    }
}
