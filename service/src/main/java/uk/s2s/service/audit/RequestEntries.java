package uk.s2s.service.audit;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.s2s.service.requests.RequestEvent;
import uk.s2s.service.requests.RequestEvent.RequestMade;
import uk.s2s.service.transfers.TransferEvent.Actor;

/** What is kept of each event of a request. */
final class RequestEntries {

    private static final Set<String> IN_COLUMNS = Set.of("by", "at", "pupilHash");
    private static final long NO_UPN = 0;

    private RequestEntries() {}

    static AuditEntry entryFor(RequestEvent event) {
        @Nullable Actor by = event.by();
        return AuditEntry.of((Record) event, event.at())
                .by(by == null ? null : by.account(), by == null ? null : by.organisation())
                .ofPupils(
                        event instanceof RequestMade made && made.pupilHash() != NO_UPN
                                ? List.of(made.pupilHash())
                                : List.of())
                .with(Details.of((Record) event, IN_COLUMNS));
    }
}
