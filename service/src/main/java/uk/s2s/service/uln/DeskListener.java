package uk.s2s.service.uln;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.s2s.service.desk.DeskEvent.ExceptionCorrected;
import uk.s2s.service.desk.DeskEvent.ExceptionSettled;
import uk.s2s.service.desk.DeskEvent.OrganisationRegistered;

/** What happens at the register's desk changes what files for ULNs are asked as, and what was answered. */
@Component
class DeskListener {

    private final LrsRegistrations registrations;
    private final ChangedBatches batches;

    DeskListener(LrsRegistrations registrations, ChangedBatches batches) {
        this.registrations = registrations;
        this.batches = batches;
    }

    @EventListener
    void on(OrganisationRegistered event) {
        registrations.save(event.organisation(), event.ref(), event.ukprn(), event.password());
    }

    @EventListener
    void on(ExceptionSettled event) {
        batches.changed(event.organisation(), event.job());
    }

    @EventListener
    void on(ExceptionCorrected event) {
        batches.changed(event.organisation(), event.job());
    }
}
