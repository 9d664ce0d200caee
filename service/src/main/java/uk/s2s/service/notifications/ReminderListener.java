package uk.s2s.service.notifications;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.chasing.ChaseEvent;
import uk.s2s.service.chasing.ChaseEvent.AuthorityTold;
import uk.s2s.service.chasing.ChaseEvent.ReceiverReminded;
import uk.s2s.service.chasing.ChaseEvent.SenderTold;
import uk.s2s.service.transfers.TransferEvent.TransferForwarded;
import uk.s2s.service.transfers.Transfers;

/** Stores the e-mails about files that nobody collects, in the transaction of the reminder. */
@Component
class ReminderListener {

    private final NoticeStore store;
    private final Transfers transfers;

    ReminderListener(NoticeStore store, Transfers transfers) {
        this.store = store;
        this.transfers = transfers;
    }

    @EventListener
    void reminded(ReceiverReminded event) {
        add(event, NoticeKind.FILE_REMINDER);
    }

    @EventListener
    void told(AuthorityTold event) {
        add(event, NoticeKind.FILE_NOT_COLLECTED);
    }

    @EventListener
    void stranded(SenderTold event) {
        add(event, NoticeKind.FILE_STRANDED);
    }

    /** Whoever forwards a file knows it; it goes by the new transfer, which knows both receivers. */
    @EventListener
    void forwarded(TransferForwarded event) {
        if (event.by() == null) {
            SchoolNumber sender = transfers.find(event.transfer()).orElseThrow().source();
            store.add(event.sentOn(), NoticeKind.FILE_FORWARDED, sender, null, null, event.at());
        }
    }

    private void add(ChaseEvent event, NoticeKind kind) {
        store.add(event.reminder(), kind, new SchoolNumber(event.organisation()), null, null, event.at());
    }
}
