package uk.s2s.service.chasing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.pages.Times;
import uk.s2s.service.transfers.FileRemarks;
import uk.s2s.service.transfers.Remark;
import uk.s2s.service.transfers.Transfer;

/** "Reminded 2 times, last on …", for files that wait still. */
@Component
@Order(20)
class ReminderRemarks implements FileRemarks {

    private final ChaseStore store;

    ReminderRemarks(ChaseStore store) {
        this.store = store;
    }

    @Override
    public Map<UUID, List<Remark>> about(SignedIn who, List<Transfer> files) {
        List<UUID> waiting =
                files.stream().filter(Transfer::isUncollected).map(Transfer::id).toList();
        if (waiting.isEmpty()) {
            return Map.of();
        }
        return store.of(waiting).stream()
                .collect(Collectors.groupingBy(
                        Reminder::transfer,
                        Collectors.collectingAndThen(Collectors.toList(), ReminderRemarks::inWords)));
    }

    private static List<Remark> inWords(List<Reminder> reminders) {
        List<Reminder> receiver =
                reminders.stream().filter(Reminder::isToReceiver).toList();
        String text = receiver.isEmpty() ? "" : "Receiver reminded " + times(receiver);
        return List.of(Remark.of(reminders.stream()
                .filter(one -> !one.isToReceiver())
                .findFirst()
                .map(told -> text + ". Local authority told on " + Times.day(told.at()))
                .orElse(text)));
    }

    private static String times(List<Reminder> reminders) {
        String last = Times.day(reminders.get(reminders.size() - 1).at());
        return reminders.size() == 1 ? "once, on " + last : reminders.size() + " times, last on " + last;
    }
}
