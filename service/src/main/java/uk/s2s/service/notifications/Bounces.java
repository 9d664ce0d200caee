package uk.s2s.service.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import uk.s2s.service.notifications.NoticeEvent.NoticeBounced;
import uk.s2s.service.notifications.bounces.BounceMailbox;
import uk.s2s.service.notifications.bounces.BounceSettings;
import uk.s2s.service.notifications.bounces.DeliveryReport;
import uk.s2s.service.schools.notices.FailingAddresses;

/** What follows when an e-mail comes back: its notice says so, and an address that is at fault is marked as not working. */
@Service
class Bounces {

    /** An e-mail that has not come back by then has arrived: servers give up mostly at once, at the latest after days. */
    static final Duration ARRIVED_AFTER = Duration.ofDays(5);

    private final BounceMailbox mailbox;
    private final BounceSettings settings;
    private final BounceReadings readings;
    private final MessageIds ids;
    private final NoticeStore store;
    private final FailingAddresses addresses;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Bounces(
            BounceMailbox mailbox,
            BounceSettings settings,
            BounceReadings readings,
            MessageIds ids,
            NoticeStore store,
            FailingAddresses addresses,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.mailbox = mailbox;
        this.settings = settings;
        this.readings = readings;
        this.ids = ids;
        this.store = store;
        this.addresses = addresses;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Nothing where no mailbox is set. */
    void readMailbox() {
        Instant begun = clock.instant();
        if (settings.wanted()
                && mailbox.readNew(report -> Boolean.TRUE.equals(transaction.execute(status -> take(report))))) {
            readings.complete(begun);
        }
    }

    /**
     * A report that a server is still trying tells nothing yet; one that came before, or of no notice of ours, nothing new.
     *
     * @return false for one that comes before it is known that its e-mail was sent: it is read again
     */
    private boolean take(DeliveryReport report) {
        Optional<MessageIds.Attempt> ours = report.failed() ? ids.read(report.messageId()) : Optional.empty();
        if (ours.filter(store::isBeingSent).isPresent()) {
            return false;
        }
        ours.flatMap(attempt -> store.bounced(attempt, report.reason(), clock.instant()))
                .ifPresent(notice -> tell(notice, report));
        return true;
    }

    private void tell(Notice notice, DeliveryReport report) {
        Instant now = clock.instant();
        events.publishEvent(
                new NoticeBounced(notice.subject(), notice.kind(), notice.organisation(), report.status(), now));
        if (report.isPermanent() && notice.address() == null) {
            addresses.fails(notice.organisation(), report.reason(), notice.createdAt(), now);
        }
    }

    /** Addresses to which an e-mail has gone since and not come back work again, as far as the mailbox has been read. */
    @Transactional
    public void forgiveAddresses() {
        readings.last().ifPresent(read -> forgive(read.minus(ARRIVED_AFTER)));
    }

    private void forgive(Instant arrived) {
        addresses.failing().forEach((organisation, failed) -> {
            if (store.wasSentTo(organisation, failed, arrived)) {
                addresses.works(organisation);
            }
        });
    }
}
