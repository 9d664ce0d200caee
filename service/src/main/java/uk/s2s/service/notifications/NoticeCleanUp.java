package uk.s2s.service.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets notices that are done with; docs/operations.md tells the ages. What happened to a file stays in its history. */
@Component
class NoticeCleanUp {

    static final Duration SENT_KEPT = Duration.ofDays(90);

    /** Longer than any address is lacking that somebody means to give. */
    static final Duration PROBLEM_KEPT = Duration.ofDays(365);

    static final Duration MAIL_KEPT = Duration.ofDays(30);

    private final NoticeStore store;
    private final Mailbox mailbox;
    private final Clock clock;

    NoticeCleanUp(NoticeStore store, Mailbox mailbox, Clock clock) {
        this.store = store;
        this.mailbox = mailbox;
        this.clock = clock;
    }

    @Transactional
    public void forgetOld() {
        Instant now = clock.instant();
        store.forgetOlderThan(now.minus(SENT_KEPT), List.of(NoticeState.SENT, NoticeState.NOT_NEEDED));
        store.forgetOlderThan(now.minus(PROBLEM_KEPT), NoticePages.PROBLEMS);
        mailbox.forgetOlderThan(now.minus(MAIL_KEPT));
    }
}
