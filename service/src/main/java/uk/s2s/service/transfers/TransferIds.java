package uk.s2s.service.transfers;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.s2s.service.database.TimeOrderedId;

/**
 * Ids of transfers: UUIDv7 (RFC 9562), 48 bits of milliseconds and 74 random bits. An upload form carries the id of its
 * first file, so that the same form pressed twice makes the same transfer; further files of the form follow by counting.
 */
@Component
class TransferIds {

    private static final Duration FORM_LIFE = Duration.ofHours(24);
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final Clock clock;

    TransferIds(Clock clock) {
        this.clock = clock;
    }

    UUID next() {
        return TimeOrderedId.at(clock.instant());
    }

    /** The id that a form names, if it is one that we could have given it in the last day. */
    Optional<UUID> ofForm(@Nullable String text) {
        try {
            UUID id = UUID.fromString(text == null ? "" : text);
            return id.version() == 7 && id.variant() == 2 && isRecent(id) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private boolean isRecent(UUID id) {
        Instant made = Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
        Duration age = Duration.between(made, clock.instant());
        return age.compareTo(FORM_LIFE) < 0 && age.compareTo(Duration.ofMinutes(-5)) > 0;
    }

    /** The id of a form's file, counted from 0. */
    static UUID ofFile(UUID form, int index) {
        return new UUID(form.getMostSignificantBits(), form.getLeastSignificantBits() + index);
    }

    /** Sixty of the random bits as people read them out: three groups of four, without I, L, O and U. */
    static String reference(UUID id) {
        var text = new StringBuilder(14);
        for (int group = 55; group >= 0; group -= 5) {
            text.append(ALPHABET.charAt((int) (id.getLeastSignificantBits() >>> group) & 31));
            if (group == 40 || group == 20) {
                text.append('-');
            }
        }
        return text.toString();
    }

    /** The reference that somebody typed, in its proper form: capitals, hyphens, and the letters that look like digits. */
    static String tidy(String typed) {
        String bare = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return bare.length() == 12 ? bare.substring(0, 4) + '-' + bare.substring(4, 8) + '-' + bare.substring(8) : bare;
    }
}
