package uk.s2s.service.audit;

import java.util.List;
import java.util.Set;
import uk.s2s.service.lostpupils.LostPupilEvent;
import uk.s2s.service.lostpupils.LostPupilEvent.Actor;
import uk.s2s.service.lostpupils.LostPupilEvent.LostPupilFound;
import uk.s2s.service.lostpupils.LostPupilEvent.LostPupilSeen;
import uk.s2s.service.lostpupils.LostPupilEvent.LostPupilsSearched;
import uk.s2s.service.lostpupils.LostPupilEvent.WatchHitFound;

/** What is kept of each event around lost pupils. */
final class LostPupilEntries {

    private static final Set<String> IN_COLUMNS = Set.of("transfer", "by", "at", "pupilHashes", "pupilHash");

    private LostPupilEntries() {}

    static AuditEntry entryFor(LostPupilEvent event) {
        Actor by = event.by();
        AuditEntry entry = AuditEntry.of((Record) event, event.at())
                .by(by == null ? null : by.account(), by == null ? null : by.organisation())
                .with(Details.of((Record) event, IN_COLUMNS));
        if (event instanceof LostPupilSeen seen) {
            return entry.onTransfer(seen.transfer()).ofPupils(List.of(seen.pupilHash()));
        }
        if (event instanceof LostPupilFound found) {
            return entry.onTransfer(found.transfer()).ofPupils(List.of(found.pupilHash()));
        }
        if (event instanceof WatchHitFound hit) {
            return entry.onTransfer(hit.transfer()).ofPupils(List.of(hit.pupilHash()));
        }
        return event instanceof LostPupilsSearched searched ? entry.ofPupils(searched.pupilHashes()) : entry;
    }
}
