package uk.s2s.service.audit;

import java.util.List;
import java.util.Set;
import uk.s2s.service.lostpupils.LostPupilEvent;
import uk.s2s.service.lostpupils.LostPupilEvent.Actor;
import uk.s2s.service.lostpupils.LostPupilEvent.LostPupilFound;
import uk.s2s.service.lostpupils.LostPupilEvent.LostPupilMistaken;
import uk.s2s.service.lostpupils.LostPupilEvent.LostPupilSeen;
import uk.s2s.service.lostpupils.LostPupilEvent.LostPupilsSearched;
import uk.s2s.service.lostpupils.LostPupilEvent.PickUpCancelled;
import uk.s2s.service.lostpupils.LostPupilEvent.PickUpFetched;
import uk.s2s.service.lostpupils.LostPupilEvent.PickUpMade;
import uk.s2s.service.lostpupils.LostPupilEvent.PickUpRefused;
import uk.s2s.service.lostpupils.LostPupilEvent.WatchHitFound;

/** What is kept of each event around lost pupils. */
final class LostPupilEntries {

    private static final Set<String> IN_COLUMNS =
            Set.of("transfer", "by", "at", "pupilHashes", "pupilHash", "code", "address");

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
        if (event instanceof LostPupilMistaken mistaken) {
            return entry.onTransfer(mistaken.transfer()).ofPupils(List.of(mistaken.pupilHash()));
        }
        if (event instanceof PickUpFetched fetched) {
            return entry.onTransfer(fetched.transfer()).ofPupils(List.of(fetched.pupilHash()));
        }
        if (event instanceof PickUpMade made) {
            return entry.onTransfer(made.transfer());
        }
        if (event instanceof PickUpCancelled cancelled) {
            return entry.onTransfer(cancelled.transfer());
        }
        if (event instanceof PickUpRefused refused) {
            return entry.onTransfer(refused.transfer());
        }
        if (event instanceof WatchHitFound hit) {
            return entry.onTransfer(hit.transfer()).ofPupils(List.of(hit.pupilHash()));
        }
        return event instanceof LostPupilsSearched searched ? entry.ofPupils(searched.pupilHashes()) : entry;
    }
}
