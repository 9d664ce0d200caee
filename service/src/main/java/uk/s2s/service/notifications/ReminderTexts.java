package uk.s2s.service.notifications;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.s2s.service.chasing.Reminder;
import uk.s2s.service.chasing.Reminders;
import uk.s2s.service.transfers.Transfer;
import uk.s2s.service.transfers.TransferState;
import uk.s2s.service.transfers.Transfers;

/** Writes the e-mails about files that nobody collects; each goes by the id of its {@link Reminder}. */
@Component
class ReminderTexts {

    static final Set<NoticeKind> KINDS =
            EnumSet.of(NoticeKind.FILE_REMINDER, NoticeKind.FILE_NOT_COLLECTED, NoticeKind.FILE_STRANDED);

    private final Reminders reminders;
    private final Transfers transfers;
    private final NoticeWords words;

    ReminderTexts(Reminders reminders, Transfers transfers, NoticeWords words) {
        this.reminders = reminders;
        this.transfers = transfers;
        this.words = words;
    }

    /** The file that the reminder of this id is about. */
    Optional<Transfer> file(UUID reminder) {
        return reminders.find(reminder).map(Reminder::transfer).flatMap(transfers::find);
    }

    /** Whether the file was collected, or goes nowhere any more, before the e-mail left. */
    boolean isOutdated(Notice notice) {
        return KINDS.contains(notice.kind())
                && !file(notice.subject()).map(Transfer::isUncollected).orElse(false);
    }

    NoticeText of(Notice notice) {
        Transfer file = file(notice.subject()).orElseThrow();
        return switch (notice.kind()) {
            case FILE_REMINDER -> reminder(file);
            case FILE_STRANDED -> stranded(file);
            default -> notCollected(file);
        };
    }

    /** @param sentOn the new transfer */
    NoticeText forwarded(Transfer sentOn) {
        Transfer former = transfers
                .find(Objects.requireNonNull(sentOn.sentOnFrom(), "a forwarded file was another before"))
                .orElseThrow();
        return new NoticeText(
                "Your file to " + words.plainReceiver(former) + " was forwarded",
                words.receiver(former)
                        + " takes no more files. A file of yours that waited there was forwarded to its successor, "
                        + words.receiver(sentOn) + ". You need not do anything.\n\n" + NoticeWords.facts(sentOn)
                        + "\n\nSign in to see where it stands:\n" + words.link(sentOn) + NoticeWords.END);
    }

    private NoticeText reminder(Transfer file) {
        String what = file.state() == TransferState.ACCEPTED
                ? " has accepted a file that nobody has confirmed as downloaded."
                : " has been sent a Common Transfer File that nobody has collected.";
        String next = file.state() == TransferState.ACCEPTED
                ? "Sign in, download it and say that the download worked; the sender then knows that it has arrived:\n"
                : "Sign in to look at it, then accept it, or reject it if it is not for you:\n";
        return new NoticeText(
                "Reminder: a file from " + words.plainName(file.source()) + " is waiting for you",
                words.receiver(file) + what + " A pupil's new teachers may be waiting for what is in it.\n\n"
                        + NoticeWords.facts(file) + "\n\n" + next + words.link(file) + NoticeWords.END);
    }

    private NoticeText stranded(Transfer file) {
        return new NoticeText(
                "Your file to " + words.plainReceiver(file) + " waits at a closed school",
                words.receiver(file)
                        + " takes no more files, and one of yours waits there still. The service does not send it"
                        + " on by itself.\n\n" + NoticeWords.facts(file)
                        + "\n\nSign in and open the file. If the directory of schools names a single successor, you can forward"
                        + " it there with one click. If not, ask the closed school's local authority which school took the pupils"
                        + " on, withdraw the file and send it to that school:\n" + words.link(file) + NoticeWords.END);
    }

    private NoticeText notCollected(Transfer file) {
        return new NoticeText(
                words.plainReceiver(file) + " has not collected a file",
                words.receiver(file) + " was sent a Common Transfer File by " + words.name(file.source())
                        + " and has not collected it, though it was reminded.\n\n" + NoticeWords.facts(file)
                        + "\n\nPlease see to it that the school signs in and collects the file. If the file is meant for another"
                        + " school, ask the sender to withdraw it and to send it there:\n" + words.link(file)
                        + NoticeWords.END);
    }
}
