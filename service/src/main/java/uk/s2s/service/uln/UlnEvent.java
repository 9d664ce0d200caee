package uk.s2s.service.uln;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.s2s.service.transfers.TransferEvent.Actor;

/** What happens to a file for ULNs; published inside the transaction of what it tells. */
public sealed interface UlnEvent {

    /** The file, whose facts {@link UlnFiles#find} gives. */
    UUID file();

    /** Who did it, or null when the service itself did. */
    @Nullable
    Actor by();

    Instant at();

    /**
     * The bytes, their digest and the parts are stored; the sender has a reference.
     *
     * @param terms version of the wording that the sender has accepted
     * @param pupilHashes keyed hashes of the pupils' UPNs
     */
    record UlnFileReceived(UUID file, Actor by, Instant at, String terms, List<Long> pupilHashes) implements UlnEvent {}

    /**
     * The Learning Records Service has a part.
     *
     * @param part from 1
     * @param job the service's number for it
     */
    record UlnPartSubmitted(UUID file, @Nullable Actor by, Instant at, int part, long job) implements UlnEvent {}

    /** The Learning Records Service has been through a part: its output is stored in place of an earlier one. */
    record UlnPartProcessed(UUID file, @Nullable Actor by, Instant at, int part, int ulns, int exceptions)
            implements UlnEvent {}

    /** The Learning Records Service refuses a part. */
    record UlnPartRefused(UUID file, @Nullable Actor by, Instant at, int part, String problem) implements UlnEvent {}

    /** Nothing of the file waits any more. */
    record UlnResultsReady(UUID file, @Nullable Actor by, Instant at) implements UlnEvent {}

    /**
     * The results of a part have taken the place of earlier ones, such as after an exception was settled: there is a new response
     * file.
     *
     * @param part from 1
     * @param round of this change alone
     */
    record UlnResponseChanged(UUID file, @Nullable Actor by, Instant at, int part, UUID round) implements UlnEvent {}

    /** Somebody has a part handed in again that was refused. */
    record UlnPartTriedAgain(UUID file, Actor by, Instant at, int part) implements UlnEvent {}

    /**
     * Somebody is given the response file.
     *
     * @param part from 1; 0 for all parts together
     */
    record UlnResponseDownloaded(UUID file, Actor by, Instant at, int part) implements UlnEvent {}

    /**
     * Somebody sees the list of pupils without a ULN.
     *
     * @param part from 1; 0 for all parts together
     * @param form {@code page} or {@code CSV}
     */
    record UlnExceptionsSeen(UUID file, Actor by, Instant at, int part, String form) implements UlnEvent {}

    /**
     * The file's content and its results are gone, the record stays.
     *
     * @param by null when the service removed them after their time
     * @param policy the name of the policy
     */
    record UlnContentRemoved(UUID file, @Nullable Actor by, Instant at, String policy) implements UlnEvent {}
}
