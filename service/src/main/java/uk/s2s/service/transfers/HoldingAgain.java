package uk.s2s.service.transfers;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.transfers.TransferEvent.TransferHeldAgain;

/** What a local authority passed on and no school took is a lost pupil's file as before. */
@Component
class HoldingAgain {

    private final TransferStore store;
    private final TransferLinks links;
    private final ApplicationEventPublisher events;

    HoldingAgain(TransferStore store, TransferLinks links, ApplicationEventPublisher events) {
        this.store = store;
        this.links = links;
        this.events = events;
    }

    /**
     * In the caller's transaction; nothing happens to a file that was never passed on.
     *
     * @param transfer that nobody takes any more
     * @param who null when the service does it by itself
     */
    void after(Transfer transfer, @Nullable SignedIn who, Instant now) {
        UUID lost = passedOn(transfer);
        if (lost != null && store.move(lost, TransferState.PASSED_ON, TransferState.HELD, now)) {
            store.addStep(
                    lost,
                    who == null
                            ? Step.byService(StepKind.HELD_AGAIN, now, "")
                            : Step.by(who, StepKind.HELD_AGAIN, now, ""));
            events.publishEvent(new TransferHeldAgain(lost, who == null ? null : Actors.of(who), now, transfer.id()));
        }
    }

    /** What was passed on may have been forwarded since; what has been passed on anew is on its way elsewhere. */
    private @Nullable UUID passedOn(Transfer transfer) {
        UUID after = transfer.id();
        UUID before = transfer.sentOnFrom();
        while (before != null) {
            Transfer earlier = store.find(before).orElseThrow();
            if (earlier.state() == TransferState.PASSED_ON) {
                return links.lastSentOn(before).filter(after::equals).isPresent() ? before : null;
            }
            after = before;
            before = earlier.sentOnFrom();
        }
        return null;
    }
}
