package uk.s2s.service.requests;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.s2s.service.transfers.TransferEvent.Actor;

/** What happens to requests; published inside the transaction of what it tells. */
public sealed interface RequestEvent {

    /** Who did it, or null when the service itself did. */
    @Nullable
    Actor by();

    Instant at();

    /** Whom it is about, by {@link Request#pupilHashes}. */
    List<Long> pupilHashes();

    /**
     * A school asks another for a pupil's file.
     *
     * @param asked seven characters of the number of whoever is asked
     */
    record RequestMade(UUID request, Actor by, Instant at, String asked, List<Long> pupilHashes)
            implements RequestEvent {}

    /** A file that holds the pupil was sent to whoever asked. */
    record RequestAnswered(UUID request, @Nullable Actor by, Instant at, UUID file, List<Long> pupilHashes)
            implements RequestEvent {}

    /** @param reason name of a {@link WhyNot} */
    record RequestDeclined(UUID request, Actor by, Instant at, String reason, List<Long> pupilHashes)
            implements RequestEvent {}

    /** @param by null where the side that has moved asks for the same already, or has become one with the other */
    record RequestWithdrawn(UUID request, @Nullable Actor by, Instant at, List<Long> pupilHashes)
            implements RequestEvent {}

    /**
     * One side has closed or got another number, and the request goes on to whoever took it over.
     *
     * @param side {@code asker} or {@code asked}
     * @param from seven characters of the number that it had
     * @param to those of the one that it has now
     */
    record RequestFollowed(
            UUID request, @Nullable Actor by, Instant at, String side, String from, String to, List<Long> pupilHashes)
            implements RequestEvent {}

    /** Whoever sent files that might have answered it says that they do not hold the pupil. */
    record CandidatesRefused(UUID request, Actor by, Instant at, List<Long> pupilHashes) implements RequestEvent {}

    /** The file that had answered it was rejected or withdrawn, or removed as nobody collected it. */
    record RequestReopened(UUID request, @Nullable Actor by, Instant at, UUID file, List<Long> pupilHashes)
            implements RequestEvent {}

    /** Somebody of one of the two organisations saw the pupil. */
    record RequestSeen(UUID request, Actor by, Instant at, List<Long> pupilHashes) implements RequestEvent {}

    /** Somebody saw a page of a list of requests, which names pupils. */
    record RequestsSeen(Actor by, Instant at, String list, int page, List<Long> pupilHashes) implements RequestEvent {}

    /**
     * Whom a request was for, and what schools wrote, went after the time for which it is kept.
     *
     * @param policy by which
     * @param state name of the {@link RequestState} that it has now
     */
    record RequestPupilRemoved(
            UUID request, @Nullable Actor by, Instant at, String policy, String state, List<Long> pupilHashes)
            implements RequestEvent {}

    /**
     * An organisation, or an account, has asked more on a day than anybody has to, and is refused further requests until the next.
     *
     * @param number of requests on this day
     */
    record RequestLimitReached(Actor by, Instant at, int number, List<Long> pupilHashes) implements RequestEvent {}

    /**
     * Very many requests that an organisation made or got were answered on one day by "never on our roll".
     *
     * @param by who gave the last of these answers
     * @param organisation seven characters of its number
     * @param number of such answers on this day
     */
    record ManyNeverOnRoll(Actor by, Instant at, String organisation, int number, List<Long> pupilHashes)
            implements RequestEvent {}

    /**
     * An organisation is told of a request by e-mail, if it has an address.
     *
     * @param telling id of what is told
     * @param kind name of a {@link Telling}
     * @param organisation seven characters of its number
     */
    record RequestTold(
            UUID request,
            @Nullable Actor by,
            Instant at,
            UUID telling,
            String kind,
            String organisation,
            List<Long> pupilHashes)
            implements RequestEvent {}
}
