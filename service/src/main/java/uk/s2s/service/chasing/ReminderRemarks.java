package uk.s2s.service.chasing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.pages.Times;
import uk.s2s.service.transfers.FileRemarks;
import uk.s2s.service.transfers.Remark;
import uk.s2s.service.transfers.Transfer;

/** "Receiver reminded 2 times, last on …", for files that wait still. */
@Component
@Order(20)
class ReminderRemarks implements FileRemarks {

    private final ChaseStore store;
    private final ReminderMails mails;

    ReminderRemarks(ChaseStore store, ReminderMails mails) {
        this.store = store;
        this.mails = mails;
    }

    @Override
    public Map<UUID, List<Remark>> about(SignedIn who, List<Transfer> files) {
        List<UUID> waiting =
                files.stream().filter(Transfer::isUncollected).map(Transfer::id).toList();
        if (waiting.isEmpty()) {
            return Map.of();
        }
        List<Reminder> reminders =
                store.of(waiting).stream().filter(one -> !one.isToSender()).toList();
        Set<UUID> lost = mails.undelivered(reminders.stream().map(Reminder::id).toList());
        return reminders.stream()
                .collect(Collectors.groupingBy(
                        Reminder::transfer,
                        Collectors.collectingAndThen(Collectors.toList(), some -> inWords(some, lost))));
    }

    private static List<Remark> inWords(List<Reminder> reminders, Set<UUID> lost) {
        List<Reminder> receiver =
                reminders.stream().filter(Reminder::isToReceiver).toList();
        List<Reminder> authorities =
                reminders.stream().filter(one -> !one.isToReceiver()).toList();
        String text = receiver.isEmpty() ? "" : "Receiver reminded " + times(receiver) + reach(receiver, lost);
        return List.of(Remark.of(
                authorities.isEmpty()
                        ? text
                        : text + ". Local authority told on "
                                + Times.day(authorities.get(0).at()) + reach(authorities, lost)));
    }

    private static String reach(List<Reminder> reminders, Set<UUID> lost) {
        long failed = reminders.stream().filter(one -> lost.contains(one.id())).count();
        if (failed == 0) {
            return "";
        }
        return failed == reminders.size()
                ? " (no e-mail reached it)"
                : " (%d of %d e-mails did not reach it)".formatted(failed, reminders.size());
    }

    private static String times(List<Reminder> reminders) {
        String last = Times.day(reminders.get(reminders.size() - 1).at());
        return reminders.size() == 1 ? "once, on " + last : reminders.size() + " times, last on " + last;
    }
}
