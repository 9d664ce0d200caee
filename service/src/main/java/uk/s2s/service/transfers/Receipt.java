package uk.s2s.service.transfers;

import uk.s2s.service.pages.Times;

/** What a sender keeps as proof that a file was taken. */
public record Receipt(
        String reference,
        String fileName,
        String from,
        String to,
        String taken,
        String size,
        int pupils,
        String sha256,
        TransferState state) {

    static Receipt of(Transfer transfer, Parties parties) {
        return new Receipt(
                transfer.reference(),
                transfer.fileName(),
                parties.name(transfer.source().value()),
                parties.name(transfer.destination()),
                Times.second(transfer.uploadedAt()),
                "%,d bytes".formatted(transfer.size()),
                transfer.pupils(),
                transfer.sha256(),
                transfer.state());
    }
}
