package uk.s2s.service.audit;

import java.util.Set;
import uk.s2s.service.development.DevelopmentEvent;
import uk.s2s.service.development.DevelopmentEvent.Actor;

/** What is kept of what is done to a service that is being tried out. */
final class DevelopmentEntries {

    private static final Set<String> IN_COLUMNS = Set.of("by", "at");

    private DevelopmentEntries() {}

    static AuditEntry entryFor(DevelopmentEvent event) {
        Actor by = event.by();
        return AuditEntry.of((Record) event, event.at())
                .by(by.account(), by.organisation())
                .with(Details.of((Record) event, IN_COLUMNS));
    }
}
