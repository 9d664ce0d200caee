package uk.s2s.service.audit;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.s2s.service.requests.RequestEvent;
import uk.s2s.service.transfers.TransferEvent.Actor;

/** What is kept of each event of a request. */
final class RequestEntries {

    private static final Set<String> IN_COLUMNS = Set.of("by", "at", "pupilHashes");

    private RequestEntries() {}

    static AuditEntry entryFor(RequestEvent event) {
        @Nullable Actor by = event.by();
        return AuditEntry.of((Record) event, event.at())
                .by(by == null ? null : by.account(), by == null ? null : by.organisation())
                .ofPupils(event.pupilHashes())
                .with(Details.of((Record) event, IN_COLUMNS, by));
    }
}
