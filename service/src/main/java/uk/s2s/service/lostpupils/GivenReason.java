package uk.s2s.service.lostpupils;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import uk.s2s.service.pages.FieldError;

/**
 * A reason as the form gave it.
 *
 * @param reason name of a {@link Reason}
 * @param words in the user's own words; needed where the list has no fitting one
 */
public record GivenReason(String reason, String words) {

    public static final GivenReason NONE = new GivenReason("", "");

    private static final int LONGEST = 500;

    /** What a form leaves out is empty; what nobody can type is a blank. */
    public GivenReason {
        reason = Objects.requireNonNullElse(reason, "").strip();
        words = Objects.requireNonNullElse(words, "")
                .replaceAll("\\p{Cntrl}", " ")
                .strip();
    }

    /** @param errors what is wrong is added here */
    public void check(List<FieldError> errors) {
        Optional<Reason> chosen = Reason.read(reason);
        if (chosen.isEmpty()) {
            errors.add(new FieldError("reason", "Select why you ask; it is recorded"));
        }
        if (words.length() > LONGEST) {
            errors.add(new FieldError("words", "Your own words must be %d characters or fewer".formatted(LONGEST)));
        } else if (words.isEmpty() && chosen.filter(Reason.OTHER::equals).isPresent()) {
            errors.add(new FieldError("words", "Enter the reason in your own words; do not name the pupil"));
        }
    }

    /** As pages show it; the words follow the choice. */
    public String shown() {
        String title = Reason.read(reason).map(Reason::title).orElse(reason);
        return words.isEmpty() ? title : title + ": " + words;
    }
}
