package uk.s2s.service.requests;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import uk.s2s.service.pages.FaultTrace;
import uk.s2s.service.requests.Timetable.Step;

/**
 * Reminds the asked school, and at last tells both local authorities. When to look at a request next stands in its row:
 * nothing is forgotten while no node runs, and whichever node takes the row does what is due once.
 */
@Service
class RequestClock {

    private static final Duration PUT_OFF = Duration.ofHours(1);
    private static final Logger log = LoggerFactory.getLogger(RequestClock.class);

    private final RequestStore store;
    private final Timetable timetable;
    private final Tellings tellings;
    private final TransactionTemplate transactions;
    private final Clock clock;

    RequestClock(
            RequestStore store, Timetable timetable, Tellings tellings, TransactionTemplate transactions, Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.timetable = timetable;
        this.tellings = tellings;
        this.clock = clock;
    }

    /** Looks at one request that is due; returns whether there was one. One that cannot be told keeps no other waiting. */
    boolean remindDue() {
        Instant now = clock.instant();
        AtomicReference<@Nullable Request> claimed = new AtomicReference<>();
        try {
            transactions.executeWithoutResult(status -> store.claimDue(now).ifPresent(request -> {
                claimed.set(request);
                goOn(request, now);
            }));
        } catch (RuntimeException fault) {
            Request failed = claimed.get();
            if (failed == null) {
                throw fault;
            }
            log.error("Request {} is put off for an hour: {}", failed.id(), FaultTrace.of(fault));
            store.setNext(failed.id(), now.plus(PUT_OFF));
        }
        return claimed.get() != null;
    }

    private void goOn(Request request, Instant now) {
        LocalDate today = Timetable.dayOf(now);
        List<Step> due = timetable.steps(request).stream()
                .filter(step -> !step.day().isAfter(today))
                .toList();
        due.stream().filter(step -> step.kind() == Telling.OVERDUE).forEach(step -> escalate(request, step, now));
        due.stream()
                .filter(step -> step.kind() == Telling.REMINDER)
                .max(Comparator.comparing(Step::day)) // after a long stop the last one says it all
                .ifPresent(step -> tellings.tell(request, Telling.REMINDER, step.number(), request.asked(), now));
        store.setNext(request.id(), timetable.nextAfter(today, request).orElse(null));
    }

    private void escalate(Request request, Step step, Instant now) {
        Tellings.authorities(request).forEach(la -> tellings.tell(request, Telling.OVERDUE, step.number(), la, now));
        tellings.tell(request, Telling.OVERDUE, step.number(), request.asked(), now);
    }
}
