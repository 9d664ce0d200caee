package uk.s2s.service.notifications;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.SignedIn;

/** An administrator has a notice sent again. */
@Service
class Resending {

    private final NoticeStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Resending(NoticeStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** Does nothing when the notice is on its way again already. */
    @Transactional
    public void sendAgain(SignedIn who, UUID subject, NoticeKind kind) {
        Permissions.require(who, Action.SEE_DELIVERY);
        Instant now = clock.instant();
        if (store.sendAgain(subject, kind, now)) {
            events.publishEvent(new NoticeEvent.NoticeSentAgain(who.account(), subject, kind, now));
        }
    }
}
