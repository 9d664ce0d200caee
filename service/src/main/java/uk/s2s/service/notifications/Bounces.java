package uk.s2s.service.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern OURS =
            Pattern.compile("<([A-Z_]+)\\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@s2s>");

    private final BounceMailbox mailbox;
    private final BounceSettings settings;
    private final NoticeStore store;
    private final FailingAddresses addresses;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Bounces(
            BounceMailbox mailbox,
            BounceSettings settings,
            NoticeStore store,
            FailingAddresses addresses,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.mailbox = mailbox;
        this.settings = settings;
        this.store = store;
        this.addresses = addresses;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Nothing where no mailbox is set. */
    void readMailbox() {
        if (settings.wanted()) {
            mailbox.readNew(report -> transaction.executeWithoutResult(status -> take(report)));
        }
    }

    /** A report that a server is still trying tells nothing yet; one that came before, or of no notice of ours, nothing new. */
    private void take(DeliveryReport report) {
        Matcher ours = OURS.matcher(report.messageId());
        if (!report.failed() || !ours.matches()) {
            return;
        }
        kind(ours.group(1))
                .flatMap(kind -> store.bounced(UUID.fromString(ours.group(2)), kind, report.reason(), clock.instant()))
                .ifPresent(notice -> tell(notice, report));
    }

    private void tell(Notice notice, DeliveryReport report) {
        Instant now = clock.instant();
        events.publishEvent(
                new NoticeBounced(notice.subject(), notice.kind(), notice.organisation(), report.status(), now));
        if (report.isPermanent() && notice.address() == null) {
            addresses.fails(notice.organisation(), report.reason(), notice.createdAt(), now);
        }
    }

    private static Optional<NoticeKind> kind(String name) {
        return List.of(NoticeKind.values()).stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }

    /** Addresses to which an e-mail has gone since and not come back work again. */
    @Transactional
    public void forgiveAddresses() {
        Instant arrived = clock.instant().minus(ARRIVED_AFTER);
        addresses.failing().forEach((organisation, failed) -> {
            if (store.wasSentTo(organisation, failed, arrived)) {
                addresses.works(organisation);
            }
        });
    }
}
