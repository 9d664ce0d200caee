package uk.s2s.service.audit;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.s2s.service.desk.DeskEvent;
import uk.s2s.service.desk.DeskEvent.Actor;
import uk.s2s.service.desk.DeskEvent.ExceptionCorrected;
import uk.s2s.service.desk.DeskEvent.ExceptionPutAside;
import uk.s2s.service.desk.DeskEvent.ExceptionSeen;
import uk.s2s.service.desk.DeskEvent.ExceptionSettled;
import uk.s2s.service.desk.DeskEvent.ExceptionTakenUp;
import uk.s2s.service.desk.DeskEvent.ExceptionsSeen;
import uk.s2s.service.desk.DeskEvent.LearnerDeleted;
import uk.s2s.service.desk.DeskEvent.LearnerSeen;
import uk.s2s.service.desk.DeskEvent.LearnerUnmerged;
import uk.s2s.service.desk.DeskEvent.LearnersMerged;

/** What is kept of each event at the register's desk. */
final class DeskEntries {

    /** The password is a secret between an organisation and the register. */
    private static final Set<String> ELSEWHERE_OR_NOT_AT_ALL =
            Set.of("by", "at", "pupilHash", "pupilHashes", "other", "password");

    private DeskEntries() {}

    static AuditEntry entryFor(DeskEvent event) {
        @Nullable Actor by = event.by();
        return AuditEntry.of((Record) event, event.at())
                .by(by == null ? null : by.account(), by == null ? null : by.organisation())
                .ofPupils(pupilsOf(event))
                .with(Details.of((Record) event, ELSEWHERE_OR_NOT_AT_ALL));
    }

    private static List<Long> pupilsOf(DeskEvent event) {
        if (event instanceof LearnerSeen seen) {
            return List.of(seen.pupilHash());
        }
        if (event instanceof LearnersMerged merged) {
            return List.of(merged.pupilHash(), merged.other());
        }
        if (event instanceof LearnerUnmerged unmerged) {
            return List.of(unmerged.pupilHash());
        }
        return event instanceof LearnerDeleted deleted ? List.of(deleted.pupilHash()) : ofException(event);
    }

    private static List<Long> ofException(DeskEvent event) {
        if (event instanceof ExceptionsSeen seen) {
            return seen.pupilHashes();
        }
        if (event instanceof ExceptionSeen seen) {
            return seen.pupilHashes();
        }
        if (event instanceof ExceptionSettled settled) {
            return settled.pupilHashes();
        }
        if (event instanceof ExceptionPutAside aside) {
            return aside.pupilHashes();
        }
        if (event instanceof ExceptionTakenUp taken) {
            return taken.pupilHashes();
        }
        return event instanceof ExceptionCorrected corrected ? corrected.pupilHashes() : List.of();
    }
}
