package uk.s2s.service.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did what, when. Holds no pupil data: pupils are keyed hashes of their UPNs.
 *
 * @param action the event's name, listed in {@code docs/audit-events.md}
 * @param account who did it, or null when the service itself did
 * @param organisation seven characters of whom the account worked as, {@code SERVICE}, or null when that was not known
 * @param about the account that it was done to, when that is another
 * @param details what else the event says, by the names of its components
 */
record AuditEntry(
        Instant at,
        String action,
        @Nullable UUID account,
        @Nullable String organisation,
        @Nullable UUID transfer,
        @Nullable UUID about,
        List<Long> pupils,
        Map<String, Object> details) {

    /** With what every event has; the rest is added. */
    static AuditEntry of(Record event, Instant at) {
        return new AuditEntry(at, event.getClass().getSimpleName(), null, null, null, null, List.of(), Map.of());
    }

    AuditEntry by(@Nullable UUID who, @Nullable String as) {
        return new AuditEntry(at, action, who, as, transfer, about, pupils, details);
    }

    AuditEntry onTransfer(UUID id) {
        return new AuditEntry(at, action, account, organisation, id, about, pupils, details);
    }

    AuditEntry onAccount(UUID id) {
        return new AuditEntry(at, action, account, organisation, transfer, id, pupils, details);
    }

    AuditEntry ofPupils(List<Long> hashes) {
        return new AuditEntry(at, action, account, organisation, transfer, about, hashes, details);
    }

    AuditEntry with(Map<String, Object> more) {
        return new AuditEntry(at, action, account, organisation, transfer, about, pupils, more);
    }
}
