package uk.s2s.service.audit;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.s2s.service.transfers.TransferEvent;
import uk.s2s.service.transfers.TransferEvent.Actor;
import uk.s2s.service.transfers.TransferEvent.PupilSeen;
import uk.s2s.service.transfers.TransferEvent.TransferChecked;
import uk.s2s.service.transfers.TransferEvent.TransferReceived;
import uk.s2s.service.transfers.TransferEvent.TransferSentOn;

/** What is kept of each event of a transfer. */
final class TransferEntries {

    private static final Set<String> IN_COLUMNS = Set.of("transfer", "by", "at", "pupilHashes", "pupilHash");

    private TransferEntries() {}

    static AuditEntry entryFor(TransferEvent event) {
        @Nullable Actor by = event.by();
        return AuditEntry.of((Record) event, event.at())
                .by(by == null ? null : by.account(), by == null ? null : by.organisation())
                .onTransfer(event.transfer())
                .ofPupils(pupilsOf(event))
                .with(Details.of((Record) event, IN_COLUMNS, by));
    }

    private static List<Long> pupilsOf(TransferEvent event) {
        if (event instanceof TransferReceived received) {
            return received.pupilHashes();
        }
        if (event instanceof TransferChecked checked) {
            return checked.pupilHashes();
        }
        if (event instanceof TransferSentOn sentOn) {
            return sentOn.pupilHashes();
        }
        return event instanceof PupilSeen seen ? List.of(seen.pupilHash()) : List.of();
    }
}
