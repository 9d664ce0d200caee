package uk.s2s.service.lostpupils;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.access.SignedIn;

/**
 * The record of a pupil whose next school nobody knew; what it says itself is no pupil data.
 *
 * @param number by which indexes and searches know it
 * @param school that sent the file
 * @param upnHash keyed; null where the file has no UPN
 * @param formerUpnHash as {@code upnHash}
 * @param card of the vault
 * @param passedOnBy the authority that passed the file on last, or null
 * @param passedOnTo the school that it went to, or null
 * @param handedTo the school without an account that fetched the file last, or null
 * @param foundAt the school that the pupil came to with another file, or null
 * @param contentRemovedAt when its time was over, or null
 */
public record LostPupil(
        int number,
        UUID transfer,
        SchoolNumber school,
        @Nullable Long upnHash,
        @Nullable Long formerUpnHash,
        UUID card,
        Instant heldAt,
        Standing standing,
        @Nullable SchoolNumber passedOnBy,
        @Nullable SchoolNumber passedOnTo,
        @Nullable SchoolNumber foundAt,
        @Nullable String handedTo,
        Instant changedAt,
        @Nullable Instant contentRemovedAt,
        long changeNumber) {

    /** Whether a school without an account has fetched the file, which is still there. */
    public boolean wasHandedOver() {
        return standing == Standing.PASSED_ON && passedOnTo == null && handedTo != null && contentRemovedAt == null;
    }

    /** Keyed, of the UPN and the former one, as far as the file has them. */
    List<Long> upnHashes() {
        return Stream.concat(Stream.ofNullable(upnHash), Stream.ofNullable(formerUpnHash))
                .toList();
    }

    /** Whether there is still something to be read. */
    boolean hasContent() {
        return contentRemovedAt == null
                && (standing == Standing.HELD || standing == Standing.PASSED_ON || standing == Standing.FOUND);
    }

    /** A child who is found is nobody's business any more but of those who lost it and who passed it on. */
    boolean isOpenTo(SignedIn who) {
        return isHeld() || who.number().equals(passedOnBy) || who.number().la().equals(school.la());
    }

    /** Whether they may say that it was closed for another child. */
    public boolean mayBeHeldAgainBy(SignedIn who) {
        return !isHeld() && hasContent() && isOpenTo(who);
    }

    public boolean isHeld() {
        return standing == Standing.HELD;
    }
}
