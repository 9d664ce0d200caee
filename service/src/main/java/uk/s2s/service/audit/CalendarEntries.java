package uk.s2s.service.audit;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.s2s.service.calendar.CalendarEvent;
import uk.s2s.service.schools.DirectoryEvent.Actor;

/** What is kept of each event around term dates. */
final class CalendarEntries {

    private static final Set<String> IN_COLUMNS = Set.of("by", "at");

    private CalendarEntries() {}

    static AuditEntry entryFor(CalendarEvent event) {
        @Nullable Actor by = event.by();
        return AuditEntry.of((Record) event, event.at())
                .by(by == null ? null : by.account(), by == null ? null : by.organisation())
                .with(Details.of((Record) event, IN_COLUMNS));
    }
}
