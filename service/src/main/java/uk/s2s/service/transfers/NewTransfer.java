package uk.s2s.service.transfers;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.access.SignedIn;

/**
 * A file about to be taken.
 *
 * @param destination where it goes; differs from {@code addressedTo} when a closed school's successor gets it
 * @param addressedTo the seven characters in the file name
 * @param name the file name in its proper form
 * @param sha256 64 hexadecimal digits
 * @param pupilHashes keyed hash of each pupil's UPN, by position
 */
record NewTransfer(
        UUID id,
        SchoolNumber source,
        String destination,
        String addressedTo,
        String fileName,
        String name,
        String sha256,
        long size,
        String version,
        long[] pupilHashes,
        SignedIn by,
        Instant at) {

    NewTransfer withId(UUID newId) {
        return new NewTransfer(
                newId, source, destination, addressedTo, fileName, name, sha256, size, version, pupilHashes, by, at);
    }

    boolean isForLostPupil() {
        return destination.startsWith("XXX") || destination.startsWith("MMM");
    }

    /** Whether that one came from the same sender for the same receiver with the same bytes. */
    boolean isSameAs(Transfer earlier) {
        return earlier.source().equals(source)
                && earlier.addressedTo().equals(addressedTo)
                && earlier.sha256().equals(sha256);
    }

    /** Whether that one came from the same sender under the same name. */
    boolean hasNameOf(Transfer earlier) {
        return earlier.source().equals(source) && earlier.name().equals(name);
    }

    List<Long> hashes() {
        return Arrays.stream(pupilHashes).boxed().toList();
    }

    /** The record that this becomes. */
    Transfer taken(String reference, Course course) {
        return new Transfer(
                id,
                reference,
                source,
                destination,
                addressedTo,
                fileName,
                name,
                sha256,
                size,
                version,
                pupilHashes.length,
                course.state(this),
                course.asks(),
                by.account(),
                at,
                at,
                null,
                null,
                null,
                false,
                false);
    }
}
