package uk.s2s.service.removal;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.retention.HeldPupils;
import uk.s2s.service.retention.LegalHolds;
import uk.s2s.service.transfers.ContentRemoval;
import uk.s2s.service.transfers.RemovalFromLists;
import uk.s2s.service.transfers.Transfer;
import uk.s2s.service.transfers.Transfers;

/**
 * Takes files off a side's lists. The content goes with the last side that needs it, unless a pupil in it is under a legal
 * hold: then retention removes it once the hold has ended.
 */
@Service
class Removing {

    private static final String BOTH_SIDES = "Nobody needs it any more: whoever had it on a list has removed it.";

    private final Transfers transfers;
    private final RemovalFromLists lists;
    private final ContentRemoval content;
    private final LegalHolds holds;
    private final Clock clock;

    Removing(Transfers transfers, RemovalFromLists lists, ContentRemoval content, LegalHolds holds, Clock clock) {
        this.transfers = transfers;
        this.lists = lists;
        this.content = content;
        this.holds = holds;
        this.clock = clock;
    }

    /**
     * The chosen files that can be removed; those that this side has removed before are left out.
     *
     * @throws uk.s2s.service.transfers.TransferNotPossible when one is not done with yet
     */
    List<Transfer> removable(SignedIn who, Collection<String> references) {
        List<Transfer> files = new ArrayList<>();
        for (String reference : references) {
            Optional<Transfer> known = transfers.findByReference(reference);
            if (known.isEmpty() || !lists.isOff(who, known.get())) {
                files.add(transfers.require(who, reference, Action.REMOVE_FILE));
            }
        }
        files.forEach(file -> lists.requireDoneWith(who, file));
        return files;
    }

    /** All of them or none; returns how many there were. */
    @Transactional
    public int remove(SignedIn who, Collection<String> references) {
        Instant now = clock.instant();
        List<Transfer> files = removable(who, references);
        HeldPupils held = holds.whileRemoving();
        int removed = 0;
        for (Transfer file : files) {
            if (lists.takeOff(who, file, now)) {
                removed++;
                removeContent(who, file, held, now);
            }
        }
        return removed;
    }

    private void removeContent(SignedIn who, Transfer file, HeldPupils held, Instant now) {
        if (lists.isOnNobodysList(file) && !held.areAmong(lists.pupilsIn(file))) {
            content.remove(file, "removed", BOTH_SIDES, who, now);
        }
    }
}
