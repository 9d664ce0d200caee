package uk.s2s.service.uln;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.s2s.service.pages.Times;

/**
 * The status light of the Learning Records Service. Source: user guide of the ULN service, 2017, which names up to 3 hours for
 * amber and 36 for red; what lies between is amber here.
 *
 * @param since when it was last known to be otherwise and is not any more, or null where nothing has been handed in yet
 * @param reason of not taking files; empty for green
 */
public record Light(Colour colour, @Nullable Instant since, String reason) {

    private static final Duration RED_FROM = Duration.ofHours(36);

    public enum Colour {
        GREEN("Green", "The Learning Records Service is taking files.", "You can upload."),
        AMBER(
                "Amber",
                "The Learning Records Service has not been taking files lately.",
                "You can upload: your file is kept and handed in as soon as the Learning Records Service takes files again."),
        RED(
                "Red",
                "The Learning Records Service has not been taking files for 36 hours or longer.",
                "Uploading is closed. Files that you have uploaded are kept and handed in as soon as the Learning Records"
                        + " Service takes files again. Look here again later; you need not call anybody.");

        private final String title;
        private final String says;
        private final String advice;

        Colour(String title, String says, String advice) {
            this.title = title;
            this.says = says;
            this.advice = advice;
        }

        public String title() {
            return title;
        }

        public String says() {
            return says;
        }

        public String advice() {
            return advice;
        }
    }

    /** @param answers newest first, as far back as the last run in which it was taking files */
    static Light of(List<LrsAnswer> answers, Instant now) {
        if (answers.isEmpty()) {
            return new Light(Colour.GREEN, null, "");
        }
        LrsAnswer newest = answers.get(0);
        if (newest.taking()) {
            return new Light(Colour.GREEN, newest.firstAt(), "");
        }
        Instant since = answers.stream()
                .takeWhile(answer -> !answer.taking())
                .map(LrsAnswer::firstAt)
                .min(Instant::compareTo)
                .orElseThrow();
        boolean red = !Duration.between(since, now).minus(RED_FROM).isNegative();
        return new Light(red ? Colour.RED : Colour.AMBER, since, newest.reason());
    }

    public boolean isOpen() {
        return colour != Colour.RED;
    }

    /** Such as "Since 22 November 2026 at 09:05"; empty where nothing is known yet. */
    public String sinceWhen() {
        return since == null ? "" : "Since " + Times.minute(since);
    }
}
