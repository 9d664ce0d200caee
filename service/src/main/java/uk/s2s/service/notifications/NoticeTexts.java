package uk.s2s.service.notifications;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.pages.Times;
import uk.s2s.service.transfers.Transfer;
import uk.s2s.service.transfers.TransferState;
import uk.s2s.service.transfers.Transfers;
import uk.s2s.service.uln.UlnFile;
import uk.s2s.service.uln.UlnFiles;

/** Writes the e-mails: who, which file, what to do. Never a pupil's data, and never what somebody typed freely. */
@Component
class NoticeTexts {

    private static final Duration LATE = Duration.ofHours(1);

    private final Transfers transfers;
    private final UlnFiles ulnFiles;
    private final ReminderTexts reminders;
    private final RequestTexts requests;
    private final LostPupilTexts lostPupils;
    private final FoundPupilTexts foundPupils;
    private final HeldAgainTexts heldAgain;
    private final WatchTexts watches;
    private final PickUpTexts pickUps;
    private final NoticeWords words;

    NoticeTexts(
            Transfers transfers,
            UlnFiles ulnFiles,
            ReminderTexts reminders,
            RequestTexts requests,
            LostPupilTexts lostPupils,
            FoundPupilTexts foundPupils,
            HeldAgainTexts heldAgain,
            WatchTexts watches,
            PickUpTexts pickUps,
            NoticeWords words) {
        this.transfers = transfers;
        this.ulnFiles = ulnFiles;
        this.reminders = reminders;
        this.requests = requests;
        this.lostPupils = lostPupils;
        this.foundPupils = foundPupils;
        this.heldAgain = heldAgain;
        this.watches = watches;
        this.pickUps = pickUps;
        this.words = words;
    }

    /** The transfers that the notices are about, by id. */
    Map<UUID, Transfer> subjects(List<Notice> notices) {
        List<UUID> ids = notices.stream().map(Notice::subject).toList();
        return transfers.findAll(ids).stream().collect(Collectors.toMap(Transfer::id, Function.identity()));
    }

    /** @param subjects as {@link #subjects} gives them */
    NoticeText of(Notice notice, Map<UUID, Transfer> subjects) {
        if (notice.kind() == NoticeKind.ADDRESS_CODE) {
            return code(notice);
        }
        if (notice.kind() == NoticeKind.PASSWORD_RESET || notice.kind() == NoticeKind.ACCOUNT_UNLOCKED) {
            return help(notice);
        }
        if (notice.kind() == NoticeKind.ULN_RESULTS) {
            return ulnResults(ulnFiles.find(notice.subject()).orElseThrow());
        }
        if (notice.kind() == NoticeKind.ULN_RESPONSE_CHANGED) {
            return ulnResponseChanged(ulnFiles.ofRound(notice.subject()).orElseThrow());
        }
        if (notice.kind() == NoticeKind.MANY_LOST_PUPIL_QUESTIONS) {
            return lostPupils.manyQuestions(notice);
        }
        if (ReminderTexts.KINDS.contains(notice.kind())) {
            return reminders.of(notice);
        }
        if (notice.kind() == NoticeKind.PICK_UP_LINK) {
            return pickUps.of(notice);
        }
        if (WatchTexts.KINDS.contains(notice.kind())) {
            return watches.of(notice);
        }
        if (HeldAgainTexts.KINDS.contains(notice.kind())) {
            return heldAgain.of(notice);
        }
        if (FoundPupilTexts.KINDS.contains(notice.kind())) {
            return foundPupils.of(notice);
        }
        if (RequestTexts.KINDS.contains(notice.kind())) {
            return requests.of(notice);
        }
        return of(
                notice.kind(), Objects.requireNonNull(subjects.get(notice.subject()), "a notice is about a transfer"));
    }

    private NoticeText of(NoticeKind kind, Transfer transfer) {
        if (LostPupilTexts.KINDS.contains(kind)) {
            return lostPupils.of(transfer);
        }
        return switch (kind) {
            case FILE_ARRIVED -> arrived(transfer);
            case FILE_REJECTED -> rejected(transfer);
            case FILE_WITHDRAWN -> withdrawn(transfer);
            case FILE_GIVEN_UP -> givenUp(transfer);
            case FILE_REMOVED_UNCOLLECTED -> removedUncollected(transfer);
            case FILE_FORWARDED -> reminders.forwarded(transfer);
            default -> refused(transfer);
        };
    }

    private NoticeText arrived(Transfer transfer) {
        String sender = words.name(transfer.source());
        return new NoticeText(
                "A file from " + words.plainName(transfer.source()) + " is waiting for you",
                sender + " has sent " + words.receiver(transfer) + " a Common Transfer File.\n\n"
                        + NoticeWords.facts(transfer) + "\n\nSign in to look at it, then accept or reject it:\n"
                        + words.link(transfer) + NoticeWords.END);
    }

    private NoticeText rejected(Transfer transfer) {
        return new NoticeText(
                "Your file to " + words.plainReceiver(transfer) + " was rejected",
                words.receiver(transfer) + " has rejected a file that you sent.\n\n" + NoticeWords.facts(transfer)
                        + "\n\nSign in to read why, and what to do next:\n" + words.link(transfer) + NoticeWords.END);
    }

    private NoticeText withdrawn(Transfer transfer) {
        return new NoticeText(
                "A file from " + words.plainName(transfer.source()) + " was withdrawn",
                words.name(transfer.source())
                        + " has withdrawn a file that was waiting for you. You need not do anything.\n\n"
                        + NoticeWords.facts(transfer) + NoticeWords.END);
    }

    private NoticeText refused(Transfer transfer) {
        return new NoticeText(
                "Your file to " + words.plainReceiver(transfer) + " was not sent",
                "The checks have found something in a file that you uploaded, so it was not sent.\n\n"
                        + NoticeWords.facts(transfer)
                        + "\n\nSign in to see what to correct:\n" + words.link(transfer) + NoticeWords.END);
    }

    private NoticeText givenUp(Transfer transfer) {
        if (!transfer.hasReceiver()) {
            return notSplit(transfer);
        }
        String closed = words.name(new SchoolNumber(transfer.addressedTo()));
        return new NoticeText(
                "Your file to " + closed + " was not sent",
                closed
                        + " is closed. We asked whether to send your file to its successor, and nobody decided within a day,"
                        + " so it was not sent. Nothing of it was kept.\n\n" + NoticeWords.facts(transfer)
                        + "\n\nSend it again and decide then:\n" + words.address("/upload") + NoticeWords.END);
    }

    private NoticeText removedUncollected(Transfer transfer) {
        String next = transfer.via() == null
                ? "If the pupils are still without their records, ask the school and send the file again from your MIS:\n"
                        + words.address("/upload")
                : "The pupil counts as lost again, so that local authorities find the file. You need not do anything.";
        return new NoticeText(
                "Your file to " + words.plainReceiver(transfer) + " was removed, as nobody collected it",
                words.receiver(transfer)
                        + " has not collected a file of yours for so long that its content was removed. The record of it stays.\n\n"
                        + NoticeWords.facts(transfer) + "\n\n" + next + NoticeWords.END);
    }

    private NoticeText notSplit(Transfer transfer) {
        return new NoticeText(
                "Your file of lost pupils was not sent",
                "You uploaded one file with several lost pupils. We asked whether to split it, and nobody decided within a day,"
                        + " so it was not sent. Nothing of it was kept.\n\n" + NoticeWords.facts(transfer)
                        + "\n\nSend it again and decide then:\n" + words.address("/upload") + NoticeWords.END);
    }

    /** Neither the file's name, which may be anything that somebody typed, nor how many have no number. */
    private NoticeText ulnResults(UlnFile file) {
        return new NoticeText(
                "Results of your file for ULNs are there",
                "The Learning Records Service has been through a file that " + words.name(file.organisation())
                        + " uploaded for Unique Learner Numbers.\n\nUploaded: " + Times.minute(file.uploadedAt())
                        + "\nReference: " + file.reference()
                        + "\n\nSign in to download the response file for your MIS, and to see whether pupils are without a"
                        + " number:\n" + words.address("/uln/files/" + file.reference()) + NoticeWords.END);
    }

    /** As {@link #ulnResults}, after an exception was settled. */
    private NoticeText ulnResponseChanged(UlnFile file) {
        return new NoticeText(
                "Results of your file for ULNs have changed",
                "There is a new response file for a file that " + words.name(file.organisation())
                        + " uploaded for Unique Learner Numbers, such as after an exception was settled.\n\nUploaded: "
                        + Times.minute(file.uploadedAt()) + "\nReference: " + file.reference()
                        + "\n\nSign in to download it for your MIS; it takes the place of the earlier one:\n"
                        + words.address("/uln/files/" + file.reference()) + NoticeWords.END);
    }

    private NoticeText help(Notice notice) {
        boolean password = notice.kind() == NoticeKind.PASSWORD_RESET;
        return new NoticeText(
                password ? "Your account has a new password" : "Your account is unlocked",
                words.name(notice.organisation())
                        + (password
                                ? " has given your account a new password and will tell it to you. Whoever signs in with it has to"
                                        + " choose another."
                                : " has unlocked your account, which too many wrong passwords had locked.")
                        + "\n\nIf you did not ask for that, tell them so at once." + NoticeWords.END);
    }

    private NoticeText code(Notice notice) {
        String code = Objects.requireNonNull(notice.secret(), "the code is removed once sent");
        return new NoticeText(
                "Your code for School to School notices",
                "Somebody at " + words.name(notice.organisation())
                        + " has asked that notices about files be sent to this address.\n\nEnter this code to agree:\n\n"
                        + code + "\n\nIf nobody at your organisation asked for it, do nothing." + NoticeWords.END);
    }

    /** Whether what it says was so when it was stored and is no more; of an arrival only when the notice comes late. */
    boolean isOutdated(Notice notice, Map<UUID, Transfer> subjects, Instant now) {
        return reminders.isOutdated(notice)
                || foundPupils.isOutdated(notice)
                || heldAgain.isOutdated(notice)
                || requests.isOutdated(notice)
                || isLateArrival(notice, subjects.get(notice.subject()), now);
    }

    private static boolean isLateArrival(Notice notice, @Nullable Transfer transfer, Instant now) {
        return notice.kind() == NoticeKind.FILE_ARRIVED
                && transfer != null
                && transfer.uploadedAt().plus(LATE).isBefore(now)
                && transfer.state() != TransferState.AWAITING_COLLECTION;
    }
}
