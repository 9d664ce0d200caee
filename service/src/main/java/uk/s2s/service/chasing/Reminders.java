package uk.s2s.service.chasing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import uk.s2s.identifiers.LaCode;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.chasing.ChaseEvent.AuthorityTold;
import uk.s2s.service.chasing.ChaseEvent.ReceiverReminded;
import uk.s2s.service.database.TimeOrderedId;
import uk.s2s.service.pages.FaultTrace;
import uk.s2s.service.schools.Organisation;
import uk.s2s.service.schools.Schools;
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

    private static final Logger log = LoggerFactory.getLogger(Reminders.class);
    private static final Duration PUT_OFF = Duration.ofHours(1);

    private final ChaseStore store;
    private final WaitingFiles files;
    private final ReminderDays days;
    private final DueDays calendar;
    private final Schools schools;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Reminders(
            ChaseStore store,
            WaitingFiles files,
            ReminderDays days,
            DueDays calendar,
            Schools schools,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.files = files;
        this.days = days;
        this.calendar = calendar;
        this.schools = schools;
        this.events = events;
        this.transaction = transaction;
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

    /**
     * Looks at the files that are due, a batch of them, each in a transaction of its own; returns whether there may be more. One
     * that fails is put off and keeps no other waiting.
     */
    public boolean remindDue() {
        Instant now = clock.instant();
        List<UUID> due = store.due(now, BATCH);
        for (UUID file : due) {
            try {
                transaction.executeWithoutResult(
                        status -> store.claim(file, now).ifPresent(chase -> look(chase, now)));
            } catch (RuntimeException fault) {
                log.error("Nobody could be reminded of transfer {}: {}", file, FaultTrace.of(fault));
                store.putOff(file, now.plus(PUT_OFF));
            }
        }
        return due.size() == BATCH;
    }

    private void look(Chase chase, Instant now) {
        boolean more = files.lock(List.of(chase.transfer())).stream().anyMatch(file -> goOn(chase, file, now));
        if (!more) {
            store.end(List.of(chase.transfer()));
        }
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
    private Stream<String> authorities(Transfer transfer) {
        return Stream.of(new SchoolNumber(transfer.destination()), transfer.source())
                .map(this::presentAuthority)
                .distinct()
                .filter(la -> !la.equals(transfer.destination()));
    }

    /** Of a number that was given before its authority ended, the one that took over; where there are several, the one with the school. */
    private String presentAuthority(SchoolNumber number) {
        SchoolNumber la = SchoolNumber.ofLocalAuthority(number.la());
        boolean open = schools.find(la).map(Organisation::open).orElse(false);
        return (open
                        ? la
                        : schools.onlySuccessor(la)
                                .or(() -> schools.onlySuccessor(number))
                                .map(heir -> SchoolNumber.ofLocalAuthority(
                                        heir.number().la()))
                                .orElse(la))
                .value();
    }
}
