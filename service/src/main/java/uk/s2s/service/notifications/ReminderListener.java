package uk.s2s.service.notifications;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.chasing.ChaseEvent;
import uk.s2s.service.chasing.ChaseEvent.AuthorityTold;
import uk.s2s.service.chasing.ChaseEvent.ReceiverReminded;

/** Stores the e-mails about files that nobody collects, in the transaction of the reminder. */
@Component
class ReminderListener {

    private final NoticeStore store;

    ReminderListener(NoticeStore store) {
        this.store = store;
    }

    @EventListener
    void reminded(ReceiverReminded event) {
        add(event, NoticeKind.FILE_REMINDER);
    }

    @EventListener
    void told(AuthorityTold event) {
        add(event, NoticeKind.FILE_NOT_COLLECTED);
    }

    private void add(ChaseEvent event, NoticeKind kind) {
        store.add(event.reminder(), kind, new SchoolNumber(event.organisation()), null, null, event.at());
    }
}
