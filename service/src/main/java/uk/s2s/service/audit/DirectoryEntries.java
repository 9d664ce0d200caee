package uk.s2s.service.audit;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.s2s.service.schools.DirectoryEvent;
import uk.s2s.service.schools.DirectoryEvent.Actor;

/** What is kept of each event around the directory of schools. */
final class DirectoryEntries {

    /** The code is a secret between the service and the mail's reader. */
    private static final Set<String> ELSEWHERE_OR_NOT_AT_ALL = Set.of("by", "at", "code");

    private DirectoryEntries() {}

    static AuditEntry entryFor(DirectoryEvent event) {
        @Nullable Actor by = event.by();
        return AuditEntry.of((Record) event, event.at())
                .by(by == null ? null : by.account(), by == null ? null : by.organisation())
                .with(Details.of((Record) event, ELSEWHERE_OR_NOT_AT_ALL));
    }
}
