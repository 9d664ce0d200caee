package uk.s2s.service.retention;

import java.time.Instant;
import java.util.UUID;
import uk.s2s.service.access.SignedIn;

/** What people do about retention; published inside the transaction of what it tells. */
public sealed interface RetentionEvent {

    Actor by();

    Instant at();

    /** The pupil that it is about, as the keyed hash of the UPN. */
    long pupilHash();

    /**
     * @param account the account's id
     * @param organisation whom the account worked as
     */
    record Actor(UUID account, String organisation) {

        static Actor of(SignedIn who) {
            return new Actor(who.account(), who.organisation());
        }
    }

    /**
     * Nothing about the pupil is removed from now on.
     *
     * @param reason as typed
     * @param until the last day, or that there is none
     */
    record LegalHoldPlaced(Actor by, Instant at, long pupilHash, String reason, String until)
            implements RetentionEvent {}

    /** @param reason as typed */
    record LegalHoldLifted(Actor by, Instant at, long pupilHash, String reason) implements RetentionEvent {}
}
