package uk.s2s.service.audit;

import java.util.List;
import java.util.Set;
import uk.s2s.service.retention.RetentionEvent;
import uk.s2s.service.retention.RetentionEvent.Actor;

/** What is kept of each event around legal holds. */
final class RetentionEntries {

    private static final Set<String> IN_COLUMNS = Set.of("by", "at", "pupilHash");

    private RetentionEntries() {}

    static AuditEntry entryFor(RetentionEvent event) {
        Actor by = event.by();
        return AuditEntry.of((Record) event, event.at())
                .by(by.account(), by.organisation())
                .ofPupils(List.of(event.pupilHash()))
                .with(Details.of((Record) event, IN_COLUMNS));
    }
}
