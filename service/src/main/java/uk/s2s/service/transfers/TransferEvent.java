package uk.s2s.service.transfers;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happens to a transfer; published inside the transaction of what it tells, so that a listener that writes commits
 * together with it or not at all.
 */
public sealed interface TransferEvent {

    /** The transfer, whose facts {@link Transfers#find} gives. */
    UUID transfer();

    /** Who did it, or null when the service itself did. */
    @Nullable
    Actor by();

    Instant at();

    /**
     * @param account the account's id
     * @param organisation the seven characters of the number that the account worked as
     * @param authority number of the local authority that acted for the organisation, or null
     */
    record Actor(
            UUID account, String organisation, @Nullable String authority) {

        public Actor(UUID account, String organisation) {
            this(account, organisation, null);
        }
    }

    /**
     * The bytes, their digest and the pupils' index are stored; the sender has a receipt.
     *
     * @param pupilHashes keyed hashes of the pupils' UPNs, so that one pupil can be followed without storing numbers
     */
    record TransferReceived(UUID transfer, Actor by, Instant at, List<Long> pupilHashes) implements TransferEvent {}

    /**
     * The checks passed and the file waits for its receiver.
     *
     * @param destination the receiver's number
     */
    record TransferArrived(UUID transfer, @Nullable Actor by, Instant at, String destination)
            implements TransferEvent {}

    /** Kept as a lost pupil's file. */
    record TransferHeld(UUID transfer, @Nullable Actor by, Instant at) implements TransferEvent {}

    /** The checks failed after the receipt had been given; the content is gone. */
    record TransferRefused(UUID transfer, @Nullable Actor by, Instant at) implements TransferEvent {}

    /**
     * Addressed to a closed school; the sender chose to send it to the successor instead. {@link TransferArrived} follows.
     *
     * @param destination seven characters of the successor's number
     */
    record TransferRedirected(UUID transfer, Actor by, Instant at, String destination) implements TransferEvent {}

    /**
     * Addressed to a closed school; the sender chose not to send it, or did not choose within a day ({@code by} is
     * null); or withdrew a file before its checks.
     * The content is gone.
     */
    record TransferDiscarded(UUID transfer, @Nullable Actor by, Instant at) implements TransferEvent {}

    /** The checks of a file too large to be checked at once have come to their end; arrival or refusal follows. */
    record TransferChecked(UUID transfer, @Nullable Actor by, Instant at, List<Long> pupilHashes)
            implements TransferEvent {}

    record TransferAccepted(UUID transfer, Actor by, Instant at) implements TransferEvent {}

    record TransferRejected(UUID transfer, Actor by, Instant at) implements TransferEvent {}

    record TransferWithdrawn(UUID transfer, Actor by, Instant at) implements TransferEvent {}

    /**
     * A lost pupil's file went to the pupil's new school, in a transfer of its own.
     *
     * @param sentOn id of the new transfer
     * @param destination seven characters of the receiver's number
     */
    record TransferPassedOn(UUID transfer, Actor by, Instant at, UUID sentOn, String destination)
            implements TransferEvent {}

    /**
     * A file that waited for a school went to its successor, in a transfer of its own.
     *
     * @param sentOn id of the new transfer
     * @param destination seven characters of the receiver's number
     */
    record TransferForwarded(UUID transfer, @Nullable Actor by, Instant at, UUID sentOn, String destination)
            implements TransferEvent {}

    /**
     * The new transfer of a file that was passed on or forwarded; {@link TransferArrived} follows.
     *
     * @param from id of the transfer that it was before
     * @param pupilHashes as of {@link TransferReceived}
     */
    record TransferSentOn(UUID transfer, @Nullable Actor by, Instant at, UUID from, List<Long> pupilHashes)
            implements TransferEvent {}

    /**
     * A file that was passed on, or what the pupil was found by, went back, or it was not the pupil: the lost pupil's file is held
     * again.
     *
     * @param cause id of the transfer that no school took, or of the sighting that has ended; the lost pupil's own where neither is
     */
    record TransferHeldAgain(UUID transfer, @Nullable Actor by, Instant at, UUID cause) implements TransferEvent {}

    /** Somebody was given the file's bytes. */
    record TransferDownloaded(UUID transfer, Actor by, Instant at) implements TransferEvent {}

    record DownloadConfirmed(UUID transfer, Actor by, Instant at) implements TransferEvent {}

    record DownloadFailed(UUID transfer, Actor by, Instant at) implements TransferEvent {}

    /**
     * Somebody saw a page of the list of a file's pupils.
     *
     * @param page from 1; 0 for what the checks found, which names any of them
     */
    record PupilsSeen(UUID transfer, Actor by, Instant at, int page) implements TransferEvent {}

    /**
     * Somebody saw one pupil's record.
     *
     * @param pupil position in the file, from 1
     * @param pupilHash keyed hash of the UPN
     */
    record PupilSeen(UUID transfer, Actor by, Instant at, int pupil, long pupilHash) implements TransferEvent {}

    /**
     * The content is gone, the record stays.
     *
     * @param by null when the service removed it after its time
     * @param policy the name of the policy, such as {@code collected}
     */
    record ContentRemoved(UUID transfer, @Nullable Actor by, Instant at, String policy) implements TransferEvent {}

    /**
     * Sender or receiver took the file off its lists.
     *
     * @param side which of them
     */
    record TransferRemoved(UUID transfer, Actor by, Instant at, String side) implements TransferEvent {}
}
