package uk.s2s.service.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import uk.s2s.service.pages.FaultTrace;
import uk.s2s.service.schools.Schools;
import uk.s2s.service.transfers.Transfer;

/**
 * Sends the notices that are due. A notice is claimed, and the claim committed, before the mail server hears of it: a node
 * that dies in between leaves it claimed, and it is never sent a second time by itself (docs/adr/0007-notices-once.md).
 * Claims are taken one at a time, so that none grows old while its owner is busy with another. Into the embedded mailbox
 * notices go in the same transaction, exactly once.
 */
@Service
class NoticeSender {

    private static final Logger log = LoggerFactory.getLogger(NoticeSender.class);
    private static final int BATCH = 50;
    private static final Duration GIVE_UP = Duration.ofDays(3);
    private static final Duration CLAIM_LASTS = Duration.ofMinutes(10);
    private static final Duration SILENCE = Duration.ofMinutes(1);
    private static final List<Duration> WAITS =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1));

    private final NoticeStore store;
    private final NoticeTexts texts;
    private final MessageIds ids;
    private final Schools schools;
    private final MailSettings settings;
    private final SmtpMail smtp;
    private final Mailbox mailbox;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** While the server takes nothing at all one notice a minute asks whether it does again. */
    private volatile Instant silentUntil = Instant.MIN;

    NoticeSender(
            NoticeStore store,
            NoticeTexts texts,
            MessageIds ids,
            Schools schools,
            MailSettings settings,
            SmtpMail smtp,
            Mailbox mailbox,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.texts = texts;
        this.ids = ids;
        this.schools = schools;
        this.settings = settings;
        this.smtp = smtp;
        this.mailbox = mailbox;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Sends one notice; into the embedded mailbox a batch.
     *
     * @return whether there may be more to do at once
     */
    boolean sendDue() {
        return settings.embedded() ? putIntoMailbox() : sendNext();
    }

    private boolean putIntoMailbox() {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            List<Notice> due = store.claim(BATCH, clock.instant());
            Map<UUID, Transfer> subjects = texts.subjects(due);
            store.sent(due.stream().filter(notice -> put(notice, subjects)).toList(), clock.instant());
            return due.size() == BATCH;
        }));
    }

    private boolean put(Notice notice, Map<UUID, Transfer> subjects) {
        Instant now = clock.instant();
        Optional<String> address = address(notice, now);
        Optional<NoticeText> text = address.flatMap(to -> write(notice, subjects, now));
        text.ifPresent(words -> mailbox.put(ids.of(notice), address.orElseThrow(), words, now));
        return text.isPresent();
    }

    private boolean sendNext() {
        Instant now = clock.instant();
        if (now.isBefore(silentUntil)) {
            return false;
        }
        Optional<Notice> due = store.claim(1, now).stream().findFirst();
        due.ifPresentOrElse(this::send, () -> store.giveUpClaimedBefore(now.minus(CLAIM_LASTS), now));
        return due.isPresent();
    }

    private void send(Notice notice) {
        Instant now = clock.instant();
        address(notice, now)
                .ifPresent(to -> write(notice, texts.subjects(List.of(notice)), now)
                        .ifPresent(words -> record(notice, smtp.send(ids.of(notice), to, words, now), now)));
    }

    /** Where it goes; without an address the notice is finished. */
    private Optional<String> address(Notice notice, Instant now) {
        Optional<String> address =
                Optional.ofNullable(notice.address()).or(() -> schools.noticeAddress(notice.organisation()));
        if (address.isEmpty()) {
            store.finish(notice, NoticeState.NOT_SENT, "The organisation has given no verified address", now);
        }
        return address;
    }

    /** Empty, and finished, when there is nothing to be said; a notice that cannot be written holds up no other. */
    private Optional<NoticeText> write(Notice notice, Map<UUID, Transfer> subjects, Instant now) {
        if (texts.isOutdated(notice, subjects, now)) {
            store.finish(notice, NoticeState.NOT_NEEDED, "The file was not waiting any more", now);
            return Optional.empty();
        }
        try {
            return Optional.of(texts.of(notice, subjects));
        } catch (RuntimeException fault) {
            log.error("{} cannot be written: {}", notice, FaultTrace.of(fault));
            store.finish(
                    notice, NoticeState.FAILED, "The e-mail could not be written; the service's log says why", now);
            return Optional.empty();
        }
    }

    private void record(Notice notice, Delivery delivery, Instant now) {
        if (delivery instanceof Delivery.Done) {
            store.finish(notice, NoticeState.SENT, null, now);
        } else if (delivery instanceof Delivery.Never never) {
            store.finish(notice, NoticeState.FAILED, never.problem(), now);
        } else if (delivery instanceof Delivery.Unknown unknown) {
            store.finish(notice, NoticeState.UNCONFIRMED, unknown.problem(), now);
        } else if (delivery instanceof Delivery.NotAtAll fault) {
            silentUntil = now.plus(SILENCE);
            tryAgain(notice, fault.problem(), now);
        } else {
            later(notice, ((Delivery.Later) delivery).problem(), now);
        }
    }

    private void later(Notice notice, String problem, Instant now) {
        if (Duration.between(notice.createdAt(), now).compareTo(GIVE_UP) > 0) {
            store.finish(notice, NoticeState.FAILED, problem + ", for three days", now);
        } else {
            tryAgain(notice, problem, now);
        }
    }

    private void tryAgain(Notice notice, String problem, Instant now) {
        Duration wait = WAITS.get(Math.min(notice.attempts(), WAITS.size()) - 1);
        store.tryAgain(notice, problem, now.plus(wait), now);
    }
}
