package uk.s2s.service.chasing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.s2s.identifiers.LaCode;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.chasing.ChaseEvent.AuthorityTold;
import uk.s2s.service.chasing.ChaseEvent.ReceiverReminded;
import uk.s2s.service.database.TimeOrderedId;
import uk.s2s.service.transfers.Transfer;
import uk.s2s.service.transfers.TransferEvent.TransferArrived;
import uk.s2s.service.transfers.WaitingFiles;

/**
 * Reminds receivers of files that they have not collected, and at last tells the local authorities. What is to be done next
 * for a file is a row of its own, written as the file arrives: nothing is forgotten while no node runs, and whichever node
 * takes the row does it once, with its history and its e-mail in one transaction.
 */
@Service
public class Reminders {

    static final int BATCH = 50;

    private final ChaseStore store;
    private final WaitingFiles files;
    private final ReminderDays days;
    private final DueDays calendar;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reminders(
            ChaseStore store,
            WaitingFiles files,
            ReminderDays days,
            DueDays calendar,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.files = files;
        this.days = days;
        this.calendar = calendar;
        this.events = events;
        this.clock = clock;
    }

    /** The reminder of this id, which is what the e-mail about it goes by. */
    public Optional<Reminder> find(UUID id) {
        return store.find(id);
    }

    @EventListener
    void arrived(TransferArrived event) {
        store.begin(
                event.transfer(), event.at(), calendar.due(event.at(), days.next(0), authority(event.destination())));
    }

    /** Looks at the files that are due, a batch of them; returns whether there may be more. */
    @Transactional
    public boolean remindDue() {
        Instant now = clock.instant();
        List<Chase> due = store.claimDue(now, BATCH);
        Map<UUID, Transfer> waiting = files
                .lock(due.stream().map(Chase::transfer).toList())
                .stream()
                .collect(Collectors.toMap(Transfer::id, Function.identity()));
        List<UUID> over = new ArrayList<>();
        for (Chase chase : due) {
            Transfer file = waiting.get(chase.transfer());
            if (file == null || !goOn(chase, file, now)) {
                over.add(chase.transfer());
            }
        }
        store.end(over);
        return due.size() == BATCH;
    }

    /** Does what is due; returns whether there will be more to do. */
    private boolean goOn(Chase chase, Transfer file, Instant now) {
        if (chase.reminded() >= days.reminders()) {
            tellAuthorities(file, now);
            return false;
        }
        int number = chase.reminded() + 1;
        remindReceiver(file, number, now);
        store.goOn(
                file.id(),
                number,
                calendar.dueAfter(now, chase.arrived(), days.next(number), authority(file.destination())));
        return true;
    }

    private void remindReceiver(Transfer transfer, int number, Instant now) {
        var reminder = new Reminder(TimeOrderedId.at(now), transfer.id(), number, transfer.destination(), now);
        if (store.add(reminder)) {
            files.reminded(transfer, number, now);
            events.publishEvent(
                    new ReceiverReminded(transfer.id(), reminder.id(), reminder.organisation(), number, now));
        }
    }

    private void tellAuthorities(Transfer transfer, Instant now) {
        List<String> told = authorities(transfer)
                .map(la -> new Reminder(TimeOrderedId.at(now), transfer.id(), Reminder.TO_AUTHORITY, la, now))
                .filter(store::add)
                .peek(one -> events.publishEvent(new AuthorityTold(transfer.id(), one.id(), one.organisation(), now)))
                .map(Reminder::organisation)
                .toList();
        if (!told.isEmpty()) {
            files.authoritiesTold(transfer, told, now);
        }
    }

    private static LaCode authority(String number) {
        return new SchoolNumber(number).la();
    }

    /** The receiver's first; an authority that has been reminded as the receiver is not told of it once more. */
    private static Stream<String> authorities(Transfer transfer) {
        return Stream.of(new SchoolNumber(transfer.destination()), transfer.source())
                .map(number -> SchoolNumber.ofLocalAuthority(number.la()).value())
                .distinct()
                .filter(la -> !la.equals(transfer.destination()));
    }
}
