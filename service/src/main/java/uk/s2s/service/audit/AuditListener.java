package uk.s2s.service.audit;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.s2s.service.accounts.AccountEvent;
import uk.s2s.service.calendar.CalendarEvent;
import uk.s2s.service.chasing.ChaseEvent;
import uk.s2s.service.desk.DeskEvent;
import uk.s2s.service.development.DevelopmentEvent;
import uk.s2s.service.lostpupils.LostPupilEvent;
import uk.s2s.service.lrs.LrsEvent;
import uk.s2s.service.notifications.NoticeEvent;
import uk.s2s.service.requests.RequestEvent;
import uk.s2s.service.retention.RetentionEvent;
import uk.s2s.service.schools.DirectoryEvent;
import uk.s2s.service.subject.SubjectEvent;
import uk.s2s.service.transfers.TransferEvent;
import uk.s2s.service.uln.UlnEvent;
import uk.s2s.service.vault.KeyEvent;

/** Turns each event into an entry within the event's own transaction: if the entry cannot be written, nothing happens. */
@Component
class AuditListener {

    private final AuditTrail trail;

    AuditListener(AuditTrail trail) {
        this.trail = trail;
    }

    @EventListener
    void on(TransferEvent event) {
        trail.write(TransferEntries.entryFor(event));
    }

    @EventListener
    void on(UlnEvent event) {
        trail.write(UlnEntries.entryFor(event));
    }

    @EventListener
    void on(DirectoryEvent event) {
        trail.write(DirectoryEntries.entryFor(event));
    }

    @EventListener
    void on(NoticeEvent event) {
        trail.write(NoticeEntries.entryFor(event));
    }

    @EventListener
    void on(KeyEvent event) {
        trail.write(KeyEntries.entryFor(event));
    }

    @EventListener
    void on(AccountEvent event) {
        trail.write(AccountEntries.entryFor(event));
    }

    @EventListener
    void on(ChaseEvent event) {
        trail.write(ChaseEntries.entryFor(event));
    }

    @EventListener
    void on(RequestEvent event) {
        trail.write(RequestEntries.entryFor(event));
    }

    @EventListener
    void on(CalendarEvent event) {
        trail.write(CalendarEntries.entryFor(event));
    }

    @EventListener
    void on(LrsEvent event) {
        trail.write(LrsEntries.entryFor(event));
    }

    @EventListener
    void on(DeskEvent event) {
        trail.write(DeskEntries.entryFor(event));
    }

    @EventListener
    void on(RetentionEvent event) {
        trail.write(RetentionEntries.entryFor(event));
    }

    @EventListener
    void on(SubjectEvent event) {
        trail.write(SubjectEntries.entryFor(event));
    }

    @EventListener
    void on(DevelopmentEvent event) {
        trail.write(DevelopmentEntries.entryFor(event));
    }

    @EventListener
    void on(LostPupilEvent event) {
        trail.write(LostPupilEntries.entryFor(event));
    }
}
