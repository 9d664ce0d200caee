package uk.s2s.service.transfers;

import java.util.Set;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.access.Standing;

/** Which buttons the page of a file shows. */
public record FileActions(
        boolean accept,
        boolean reject,
        boolean withdraw,
        boolean download,
        boolean confirm,
        boolean receipt,
        boolean remove) {

    static FileActions of(SignedIn who, Transfer transfer) {
        Set<Standing> standings = Standings.of(who, transfer);
        boolean waits = transfer.state() == TransferState.AWAITING_COLLECTION && transfer.removed() == null;
        boolean taken = transfer.state() == TransferState.ACCEPTED || transfer.state() == TransferState.COLLECTED;
        boolean sender = standings.contains(Standing.SENDER) || standings.contains(Standing.FORMER_SENDER);
        return new FileActions(
                waits && Permissions.allows(who.role(), standings, Action.ACCEPT),
                waits && Permissions.allows(who.role(), standings, Action.REJECT),
                transfer.removed() == null
                        && transfer.state().mayBeTakenBack()
                        && Permissions.allows(who.role(), standings, Action.WITHDRAW),
                transfer.hasContent()
                        && (taken || sender)
                        && Permissions.allows(who.role(), standings, Action.DOWNLOAD),
                transfer.state() == TransferState.ACCEPTED
                        && transfer.removed() == null
                        && Permissions.allows(who.role(), standings, Action.CONFIRM_DOWNLOAD),
                sender,
                RemovalFromLists.isRemovable(transfer, sender)
                        && Permissions.allows(who.role(), standings, Action.REMOVE_FILE));
    }
}
