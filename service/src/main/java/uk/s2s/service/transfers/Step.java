package uk.s2s.service.transfers;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.s2s.service.access.SignedIn;

/**
 * One line of a file's history.
 *
 * @param account null when the service itself acted
 * @param person name at that time, kept so that the proof outlives the account
 * @param note the reason given, or empty
 */
record Step(
        StepKind kind,
        Instant at,
        @Nullable UUID account,
        String person,
        @Nullable String organisation,
        String note) {

    static Step by(SignedIn who, StepKind kind, Instant at, String note) {
        return new Step(kind, at, who.account(), who.signature(), who.organisation(), note);
    }

    /** The same without what a person typed freely, which is the reason of a rejection alone. */
    Step withoutReason() {
        return kind == StepKind.REJECTED ? new Step(kind, at, account, person, organisation, "") : this;
    }

    static Step byService(StepKind kind, Instant at, String note) {
        return new Step(kind, at, null, "S2S", null, note);
    }
}
