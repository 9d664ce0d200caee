package uk.s2s.service.transfers;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.transfers.TransferEvent.TransferHeldAgain;
import uk.s2s.service.transfers.TransferEvent.TransferWithdrawn;

/** A lost pupil's file that was passed on for another pupil, or closed by another's file. No check of who asks: the caller makes it. */
@Service
public class WrongPupil {

    private final TransferStore store;
    private final TransferLinks links;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WrongPupil(TransferStore store, TransferLinks links, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.links = links;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Holds the file again, in the caller's transaction. A copy that still waits for a school is withdrawn; one that a school has
     * accepted stays there.
     *
     * @param sighting by which the pupil had been found, or null
     * @return false when it is held already, or its content is gone; then nothing has happened
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean holdAgain(SignedIn who, UUID lost, @Nullable UUID sighting) {
        Instant now = clock.instant();
        Optional<UUID> copy = links.lastSentOn(lost);
        links.withLater(lost).stream().filter(one -> !one.equals(lost)).forEach(one -> withdraw(who, one, now));
        boolean moved = store.move(lost, TransferState.PASSED_ON, TransferState.HELD, now)
                || store.move(lost, TransferState.FOUND, TransferState.HELD, now);
        if (moved) {
            store.addStep(lost, Step.by(who, StepKind.HELD_AGAIN, now, "It was not the pupil"));
            UUID cause = sighting == null ? copy.orElse(lost) : sighting;
            events.publishEvent(new TransferHeldAgain(lost, Actors.of(who), now, cause));
        }
        return moved;
    }

    private void withdraw(SignedIn who, UUID copy, Instant now) {
        if (store.move(copy, TransferState.AWAITING_COLLECTION, TransferState.WITHDRAWN, now)) {
            store.addStep(copy, Step.by(who, StepKind.WITHDRAWN, now, "It was not the pupil"));
            events.publishEvent(new TransferWithdrawn(copy, Actors.of(who), now));
        }
    }
}
