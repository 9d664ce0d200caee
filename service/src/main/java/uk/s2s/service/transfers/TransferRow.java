package uk.s2s.service.transfers;

import java.time.Instant;
import java.util.List;
import uk.s2s.service.pages.Times;

/**
 * One line of a list of files.
 *
 * @param party the other side: the sender in lists of received files, the receiver in lists of sent ones
 * @param pupils how many; empty while nobody has counted them
 * @param waited how long it has been in its state
 * @param remarks of other features
 * @param removable whether it can be removed from this list
 */
public record TransferRow(
        String reference,
        String fileName,
        String party,
        String when,
        String waited,
        String pupils,
        TransferState state,
        String title,
        List<Remark> remarks,
        boolean removable) {

    static TransferRow received(Transfer transfer, Parties parties, Instant now, List<Remark> remarks) {
        return row(transfer, parties.sender(transfer), now, remarks, RemovalFromLists.isRemovable(transfer, false));
    }

    static TransferRow sent(Transfer transfer, Parties parties, Instant now, List<Remark> remarks) {
        return row(
                transfer,
                parties.name(transfer.destination()),
                now,
                remarks,
                RemovalFromLists.isRemovable(transfer, true));
    }

    private static TransferRow row(
            Transfer transfer, String party, Instant now, List<Remark> remarks, boolean removable) {
        return new TransferRow(
                transfer.reference(),
                transfer.fileName(),
                party,
                Times.minute(transfer.uploadedAt()),
                Times.waited(transfer.changedAt(), now),
                transfer.isChecked() ? String.valueOf(transfer.pupils()) : "",
                transfer.state(),
                transfer.title(),
                remarks,
                removable);
    }
}
