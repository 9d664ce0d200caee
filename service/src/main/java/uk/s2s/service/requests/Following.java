package uk.s2s.service.requests;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.requests.FollowingStore.Moved;
import uk.s2s.service.requests.RequestEvent.RequestFollowed;
import uk.s2s.service.requests.RequestEvent.RequestWithdrawn;
import uk.s2s.service.schools.Organisation;
import uk.s2s.service.schools.Schools;
import uk.s2s.service.transfers.TransferEvent.Actor;
import uk.s2s.service.transfers.TransferEvent.TransferForwarded;

/**
 * Requests from and to a school that has closed, converted or got another number go on to whoever certainly took it over, who
 * answers them in the time that was told; back again if the directory says that the school is open after all.
 */
@Service
class Following {

    private static final int A_ROUND = 100;

    private final FollowingStore following;
    private final CandidateStore candidates;
    private final RequestStore store;
    private final Schools schools;
    private final Tellings tellings;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Following(
            FollowingStore following,
            CandidateStore candidates,
            RequestStore store,
            Schools schools,
            Tellings tellings,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.following = following;
        this.candidates = candidates;
        this.store = store;
        this.schools = schools;
        this.tellings = tellings;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Moves some; returns whether there may be more. */
    boolean follow() {
        boolean more = false;
        for (Moved side : Moved.values()) {
            List<SchoolNumber> numbers = following.numbers(side);
            Set<SchoolNumber> closed = new HashSet<>(schools.notOpen(numbers));
            for (SchoolNumber first : numbers) {
                Optional<SchoolNumber> now = closed.contains(first)
                        ? schools.onlySuccessor(first).map(Organisation::number)
                        : Optional.of(first);
                more |= now.isPresent() && follow(side, first, now.get());
            }
        }
        return more;
    }

    private boolean follow(Moved side, SchoolNumber first, SchoolNumber now) {
        Integer moved = transaction.execute(status -> {
            List<Request> astray = following.astray(side, first, now, A_ROUND);
            astray.forEach(request -> move(side, request, now));
            return astray.size();
        });
        return moved != null && moved == A_ROUND;
    }

    private void move(Moved side, Request request, SchoolNumber to) {
        Instant now = clock.instant();
        if (!following.move(side, request.id(), to)) {
            store.close(request, RequestState.WITHDRAWN, null, now);
            events.publishEvent(new RequestWithdrawn(request.id(), null, now, request.pupilHashes()));
            return;
        }
        SchoolNumber from = side == Moved.ASKED ? request.asked() : request.asker();
        publish(request, side, from, to, null, now);
        if (side == Moved.ASKED) {
            tellings.tellAsked(store.find(request.id()).orElseThrow(), now);
        }
    }

    private void publish(
            Request request, Moved side, SchoolNumber from, SchoolNumber to, @Nullable Actor by, Instant at) {
        String word = side.name().toLowerCase(Locale.ROOT);
        events.publishEvent(
                new RequestFollowed(request.id(), by, at, word, from.value(), to.value(), request.pupilHashes()));
    }

    /** The file went on to whoever took the receiver over: what it answers belongs there too, and opens again if it comes back. */
    @EventListener
    void forwarded(TransferForwarded event) {
        var to = new SchoolNumber(event.destination());
        candidates.move(event.transfer(), event.sentOn());
        for (Request request : following.moveAnswered(event.transfer(), event.sentOn(), to)) {
            SchoolNumber from = request.firstAsker() == null ? to : request.firstAsker();
            publish(request, Moved.ASKER, from, to, event.by(), event.at());
        }
    }
}
