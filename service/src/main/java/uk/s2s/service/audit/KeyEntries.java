package uk.s2s.service.audit;

import java.util.Set;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.vault.KeyEvent;

/** What is kept of each event around the keys; the operator does it, by a command. */
final class KeyEntries {

    private static final Set<String> IN_COLUMNS = Set.of("at");

    private KeyEntries() {}

    static AuditEntry entryFor(KeyEvent event) {
        return AuditEntry.of((Record) event, event.at())
                .by(null, SignedIn.SERVICE)
                .with(Details.of((Record) event, IN_COLUMNS));
    }
}
