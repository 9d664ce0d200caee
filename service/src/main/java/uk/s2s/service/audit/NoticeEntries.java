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
        NoticeSentAgain again = (NoticeSentAgain) event;
        return AuditEntry.of(again, again.at())
                .by(again.account(), SignedIn.SERVICE)
                .onTransfer(again.transfer())
                .with(Details.of(again, IN_COLUMNS));
    }
}
