package uk.s2s.service.transfers;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.s2s.service.database.TimeOrderedId;
import uk.s2s.service.vault.IdentifierIndex;

/**
 * Ids of transfers: UUIDv7 (RFC 9562), 48 bits of milliseconds and 74 random bits. An upload form carries the id of its
 * first file, so that the same form pressed twice makes the same transfer; further files of the form follow by counting.
 * A form's id is followed by its keyed hash, so that nobody can bring an id that we did not make for them.
 */
@Component
class TransferIds {

    private static final Duration FORM_LIFE = Duration.ofHours(24);
    private static final int ID_LENGTH = 36;

    private final IdentifierIndex keyedHash;
    private final Clock clock;

    TransferIds(IdentifierIndex keyedHash, Clock clock) {
        this.keyedHash = keyedHash;
        this.clock = clock;
    }

    UUID next() {
        return TimeOrderedId.at(clock.instant());
    }

    /** What a new form of this account carries. */
    String newForm(UUID account) {
        String id = next().toString();
        return id + proof(id, account);
    }

    /** The id that a form carries, if it is one that we made for this account in the last day. */
    Optional<UUID> ofForm(@Nullable String form, UUID account) {
        if (form == null || form.length() < ID_LENGTH) {
            return Optional.empty();
        }
        String id = form.substring(0, ID_LENGTH);
        return form.substring(ID_LENGTH).equals(proof(id, account))
                ? Optional.of(UUID.fromString(id)).filter(this::isRecent)
                : Optional.empty();
    }

    private String proof(String id, UUID account) {
        return HexFormat.of().toHexDigits(keyedHash.hash("upload form " + id + " of " + account));
    }

    private boolean isRecent(UUID id) {
        Instant made = Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
        return Duration.between(made, clock.instant()).compareTo(FORM_LIFE) < 0;
    }

    /** The id of a form's file, counted from 0. */
    static UUID ofFile(UUID form, int index) {
        return new UUID(form.getMostSignificantBits(), form.getLeastSignificantBits() + index);
    }
}
