package uk.s2s.service.chasing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.chasing.ChaseEvent.SenderTold;
import uk.s2s.service.database.TimeOrderedId;
import uk.s2s.service.pages.FaultTrace;
import uk.s2s.service.schools.Schools;
import uk.s2s.service.transfers.Transfer;
import uk.s2s.service.transfers.WaitingFiles;

/**
 * Tells senders, once for each file, that it waits for a closed school and is not forwarded by itself: nobody but they can send
 * it elsewhere. As late after the closure as a file is forwarded at the earliest.
 */
@Service
public class StrandedFiles {

    private static final int A_ROUND = 100;
    private static final Logger log = LoggerFactory.getLogger(StrandedFiles.class);

    private final Successors successors;
    private final WaitingFiles files;
    private final Schools schools;
    private final ClosedReceivers closed;
    private final ForwardingLimits limits;
    private final ChaseStore store;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final boolean byItself;

    StrandedFiles(
            Successors successors,
            WaitingFiles files,
            Schools schools,
            ClosedReceivers closed,
            ForwardingLimits limits,
            ChaseStore store,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${S2S_FORWARD_BY_ITSELF:true}") boolean byItself) {
        this.successors = successors;
        this.files = files;
        this.schools = schools;
        this.closed = closed;
        this.limits = limits;
        this.store = store;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
        this.byItself = byItself;
    }

    /** Looks at all files that wait for closed schools. */
    public void tellSenders() {
        Instant now = clock.instant();
        List<SchoolNumber> notOpen = schools.notOpen(files.destinations());
        notOpen.stream()
                .filter(school -> limits.hasStoodLongEnough(closed.since(school, now)))
                .forEach(this::tellSendersTo);
        closed.forgetAllBut(notOpen);
    }

    private void tellSendersTo(SchoolNumber school) {
        List<Transfer> waiting = files.waitingFor(school, null, A_ROUND);
        while (!waiting.isEmpty()) {
            Set<UUID> told = told(waiting);
            waiting.stream()
                    .filter(file -> !told.contains(file.id()) && isLeftToSender(file))
                    .forEach(this::attempt);
            waiting = files.waitingFor(school, waiting.get(waiting.size() - 1).id(), A_ROUND);
        }
    }

    private Set<UUID> told(List<Transfer> waiting) {
        return store.of(waiting.stream().map(Transfer::id).toList()).stream()
                .filter(Reminder::isToSender)
                .map(Reminder::transfer)
                .collect(Collectors.toSet());
    }

    private boolean isLeftToSender(Transfer file) {
        return successors.isStranded(file)
                && !(byItself && successors.successor(file).isPresent());
    }

    private void attempt(Transfer file) {
        try {
            transaction.executeWithoutResult(status -> files.lock(List.of(file.id())).stream()
                    .filter(successors::isStranded)
                    .forEach(this::tell));
        } catch (RuntimeException fault) {
            log.error("The sender of transfer {} could not be told: {}", file.id(), FaultTrace.of(fault));
        }
    }

    private void tell(Transfer file) {
        Instant now = clock.instant();
        var word = new Reminder(
                TimeOrderedId.at(now),
                file.id(),
                Reminder.TO_SENDER,
                file.source().value(),
                now);
        if (store.add(word)) {
            files.senderTold(file, now);
            events.publishEvent(new SenderTold(file.id(), word.id(), word.organisation(), now));
        }
    }
}
