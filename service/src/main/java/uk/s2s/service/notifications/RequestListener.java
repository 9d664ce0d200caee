package uk.s2s.service.notifications;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.requests.RequestEvent.RequestTold;
import uk.s2s.service.requests.Telling;

/** Stores the e-mails about requests, in the transaction of what they tell. */
@Component
class RequestListener {

    private final NoticeStore store;

    RequestListener(NoticeStore store) {
        this.store = store;
    }

    @EventListener
    void told(RequestTold event) {
        NoticeKind kind = RequestTexts.kind(Telling.valueOf(event.kind()));
        store.add(event.telling(), kind, new SchoolNumber(event.organisation()), null, null, event.at());
    }
}
