package uk.s2s.service.audit;

import java.util.Set;
import uk.s2s.service.chasing.ChaseEvent;

/** What is kept of each event around files that nobody collects. */
final class ChaseEntries {

    private static final Set<String> IN_COLUMNS = Set.of("transfer", "at");

    private ChaseEntries() {}

    static AuditEntry entryFor(ChaseEvent event) {
        return AuditEntry.of((Record) event, event.at())
                .onTransfer(event.transfer())
                .with(Details.of((Record) event, IN_COLUMNS));
    }
}
