package uk.s2s.service.transfers;

import java.util.Locale;
import uk.s2s.service.pages.Times;

/**
 * What a sender keeps as proof that a file was taken, and what became of it since.
 *
 * @param counted how many pupils; in words while nobody has counted them
 * @param title of its state, as pages call it
 * @param standing its state and since when
 * @param removed when and why the content was removed, in a sentence; empty while it is there
 * @param stored whether the service has taken the file and it is on its way or has been: nothing else is a proof
 */
public record Receipt(
        String reference,
        String fileName,
        String from,
        String to,
        String taken,
        String size,
        int pupils,
        String counted,
        String sha256,
        TransferState state,
        String title,
        String standing,
        String removed,
        boolean stored) {

    static Receipt of(Transfer transfer, Parties parties) {
        return new Receipt(
                transfer.reference(),
                transfer.fileName(),
                parties.sender(transfer),
                parties.name(transfer.destination()),
                Times.second(transfer.uploadedAt()),
                "%,d bytes".formatted(transfer.size()),
                transfer.pupils(),
                transfer.isChecked() ? String.valueOf(transfer.pupils()) : "not counted yet",
                transfer.sha256(),
                transfer.state(),
                transfer.title(),
                transfer.title() + " since " + Times.second(transfer.changedAt()),
                transfer.removed() == null ? "" : transfer.removed().sentence(),
                transfer.wentOn() && !transfer.waitsForItsSender() && transfer.state() != TransferState.WITHDRAWN);
    }

    /** Such as "This file is withdrawn.", where there is nothing to prove. */
    public String noProof() {
        return state == TransferState.RECEIVED
                ? "This file has not been sent: it is waiting for your decision."
                : "This file was uploaded but is not on its way any more: it is " + title.toLowerCase(Locale.ROOT)
                        + ".";
    }
}
