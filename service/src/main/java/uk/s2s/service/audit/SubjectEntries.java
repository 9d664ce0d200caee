package uk.s2s.service.audit;

import java.util.Set;
import uk.s2s.service.subject.SubjectEvent;
import uk.s2s.service.subject.SubjectEvent.Actor;

/** What is kept of each event around subject access. */
final class SubjectEntries {

    private static final Set<String> IN_COLUMNS = Set.of("by", "at", "pupilHashes");

    private SubjectEntries() {}

    static AuditEntry entryFor(SubjectEvent event) {
        Actor by = event.by();
        return AuditEntry.of((Record) event, event.at())
                .by(by.account(), by.organisation())
                .ofPupils(event.pupilHashes())
                .with(Details.of((Record) event, IN_COLUMNS));
    }
}
