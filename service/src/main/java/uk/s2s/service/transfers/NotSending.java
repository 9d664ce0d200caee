package uk.s2s.service.transfers;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.retention.HeldBackContent;
import uk.s2s.service.transfers.TransferEvent.Actor;
import uk.s2s.service.transfers.TransferEvent.TransferDiscarded;

/** Ends a received file before it has gone anywhere, inside the caller's transaction: its content is removed. */
@Component
class NotSending {

    private final TransferStore store;
    private final HeldBackContent content;
    private final ApplicationEventPublisher events;

    NotSending(TransferStore store, HeldBackContent content, ApplicationEventPublisher events) {
        this.store = store;
        this.content = content;
        this.events = events;
    }

    /** By its sender. Returns false if it has gone on meanwhile. */
    boolean end(Transfer transfer, SignedIn who, Instant now) {
        return end(transfer, Step.by(who, StepKind.DISCARDED, now, ""), Actors.of(who));
    }

    /** By its sender, whose files of one pupil each take its place. Returns false if it has gone on meanwhile. */
    boolean endSplit(Transfer transfer, SignedIn who, Instant now, String note) {
        return end(transfer, Step.by(who, StepKind.SPLIT, now, note), Actors.of(who));
    }

    /** By nobody's doing, for the reason given. Returns false if it has gone on meanwhile. */
    boolean end(Transfer transfer, String reason, Instant now) {
        return end(transfer, Step.byService(StepKind.DISCARDED, now, reason), null);
    }

    private boolean end(Transfer transfer, Step step, @Nullable Actor by) {
        if (!store.move(transfer.id(), TransferState.RECEIVED, TransferState.NOT_SENT, step.at())) {
            return false;
        }
        List<Long> pupils =
                Arrays.stream(store.pupilHashes(transfer.id())).boxed().toList();
        content.remove(transfer.id(), transfer.reference(), pupils);
        store.addStep(transfer.id(), step);
        events.publishEvent(new TransferDiscarded(transfer.id(), by, step.at()));
        return true;
    }
}
