package uk.s2s.service.audit;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.s2s.service.lrs.LrsEvent;
import uk.s2s.service.schools.DirectoryEvent.Actor;

/** What is kept of each event around the national Learning Records Service. */
final class LrsEntries {

    private static final Set<String> IN_COLUMNS = Set.of("by", "at");

    private LrsEntries() {}

    static AuditEntry entryFor(LrsEvent event) {
        @Nullable Actor by = event.by();
        return AuditEntry.of((Record) event, event.at())
                .by(by == null ? null : by.account(), by == null ? null : by.organisation())
                .with(Details.of((Record) event, IN_COLUMNS));
    }
}
