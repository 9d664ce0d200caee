package uk.s2s.service.authority.files;

import java.time.Instant;
import uk.s2s.service.authority.PartyNames;
import uk.s2s.service.pages.Csv;
import uk.s2s.service.pages.Times;
import uk.s2s.service.transfers.TransferState;
import uk.s2s.service.transfers.traffic.TrafficFile;

/**
 * A file of an authority's schools as a page shows it.
 *
 * @param opens whether the authority can open the file's own page: not where only a former number of its school ties it to it
 * @param waits how long it has waited for its receiver; empty when it does not
 */
public record FileRow(
        String reference,
        String name,
        boolean opens,
        String from,
        String to,
        String sent,
        String pupils,
        TransferState state,
        String title,
        String waits) {

    static final String CSV_HEAD = Csv.line(
            "Reference", "File", "From", "Sender", "To", "Receiver", "Sent", "Pupils", "Status", "Since", "Waits for");

    static FileRow of(TrafficFile file, String la, PartyNames names, Instant now) {
        String via = file.via();
        String from = names.withNumber(file.source());
        return new FileRow(
                file.reference(),
                file.name(),
                file.source().startsWith(la) || file.destination().startsWith(la),
                via == null ? from : from + ", through " + names.withNumber(via),
                names.withNumber(file.destination()),
                Times.minute(file.sent()),
                pupils(file),
                file.state(),
                file.title(),
                waits(file, now));
    }

    static String csv(TrafficFile file, PartyNames names, Instant now) {
        return Csv.line(
                file.reference(),
                file.name(),
                file.source(),
                names.of(file.source()),
                file.destination(),
                names.of(file.destination()),
                file.sent().toString(),
                pupils(file),
                file.title(),
                file.changed().toString(),
                waits(file, now));
    }

    private static String pupils(TrafficFile file) {
        return file.state() == TransferState.RECEIVED ? "" : String.valueOf(file.pupils());
    }

    private static String waits(TrafficFile file, Instant now) {
        return file.waiting() ? Times.waited(file.sent(), now) : "";
    }
}
