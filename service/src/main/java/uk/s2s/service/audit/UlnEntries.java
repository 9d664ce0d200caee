package uk.s2s.service.audit;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.s2s.service.transfers.TransferEvent.Actor;
import uk.s2s.service.uln.UlnEvent;
import uk.s2s.service.uln.UlnEvent.UlnFileReceived;

/** What is kept of each event of a file for ULNs; the file stands where a transfer would. */
final class UlnEntries {

    private static final Set<String> IN_COLUMNS = Set.of("file", "by", "at", "pupilHashes");

    private UlnEntries() {}

    static AuditEntry entryFor(UlnEvent event) {
        @Nullable Actor by = event.by();
        return AuditEntry.of((Record) event, event.at())
                .by(by == null ? null : by.account(), by == null ? null : by.organisation())
                .onTransfer(event.file())
                .ofPupils(event instanceof UlnFileReceived received ? received.pupilHashes() : List.of())
                .with(Details.of((Record) event, IN_COLUMNS));
    }
}
