package uk.s2s.service.requests;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.s2s.service.requests.Timetable.Step;

/**
 * Reminds the asked school, and at last tells both local authorities. When to look at a request next stands in its row:
 * nothing is forgotten while no node runs, and whichever node takes the row does what is due once.
 */
@Service
class RequestClock {

    private static final int BATCH = 50;

    private final RequestStore store;
    private final Timetable timetable;
    private final Tellings tellings;
    private final Clock clock;

    RequestClock(RequestStore store, Timetable timetable, Tellings tellings, Clock clock) {
        this.store = store;
        this.timetable = timetable;
        this.tellings = tellings;
        this.clock = clock;
    }

    /** Looks at the requests that are due, a batch of them; returns whether there may be more. */
    @Transactional
    public boolean remindDue() {
        Instant now = clock.instant();
        List<Request> due = store.claimDue(now, BATCH);
        due.forEach(request -> goOn(request, now));
        return due.size() == BATCH;
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
