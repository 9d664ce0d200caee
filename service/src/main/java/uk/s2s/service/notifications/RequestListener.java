package uk.s2s.service.notifications;

import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.accounts.Administrators;
import uk.s2s.service.database.TimeOrderedId;
import uk.s2s.service.requests.RequestEvent.ManyNeverOnRoll;
import uk.s2s.service.requests.RequestEvent.RequestLimitReached;
import uk.s2s.service.requests.RequestEvent.RequestTold;
import uk.s2s.service.requests.Telling;

/** Stores the e-mails about requests, in the transaction of what they tell. */
@Component
class RequestListener {

    private final NoticeStore store;
    private final Administrators administrators;

    RequestListener(NoticeStore store, Administrators administrators) {
        this.store = store;
        this.administrators = administrators;
    }

    @EventListener
    void told(RequestTold event) {
        NoticeKind kind = RequestTexts.kind(Telling.valueOf(event.kind()));
        store.add(event.telling(), kind, new SchoolNumber(event.organisation()), null, null, event.at());
    }

    @EventListener
    void limitReached(RequestLimitReached event) {
        alarm(NoticeKind.MANY_REQUESTS, event.by().organisation(), event.at());
    }

    @EventListener
    void manyNeverOnRoll(ManyNeverOnRoll event) {
        alarm(NoticeKind.MANY_NEVER_ON_ROLL, event.organisation(), event.at());
    }

    private void alarm(NoticeKind kind, String organisation, Instant at) {
        for (String address : administrators.addresses()) {
            store.add(TimeOrderedId.at(at), kind, new SchoolNumber(organisation), address, null, at);
        }
    }
}
