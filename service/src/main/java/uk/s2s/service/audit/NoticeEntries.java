package uk.s2s.service.audit;

import java.util.Set;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.notifications.NoticeEvent;
import uk.s2s.service.notifications.NoticeEvent.NoticeSentAgain;

/** What is kept of each event around e-mails. */
final class NoticeEntries {

    private static final Set<String> IN_COLUMNS = Set.of("account", "transfer", "at");

    private NoticeEntries() {}

    static AuditEntry entryFor(NoticeEvent event) {
        AuditEntry entry = AuditEntry.of((Record) event, event.at())
                .onTransfer(event.transfer())
                .with(Details.of((Record) event, IN_COLUMNS));
        return event instanceof NoticeSentAgain again ? entry.by(again.account(), SignedIn.SERVICE) : entry;
    }
}
