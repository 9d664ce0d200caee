package uk.s2s.service.subject;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.s2s.service.access.SignedIn;

/** That somebody asked what is held about a pupil; published inside the transaction of what it tells. */
public sealed interface SubjectEvent {

    Actor by();

    Instant at();

    /** The pupil, as keyed hashes of UPNs and ULNs. */
    List<Long> pupilHashes();

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
     * An administrator saw how much is held about the pupil.
     *
     * @param reason as typed
     */
    record SubjectAccessAsked(Actor by, Instant at, List<Long> pupilHashes, String reason) implements SubjectEvent {}

    /**
     * An administrator was given all that is held about the pupil.
     *
     * @param reason as typed
     */
    record SubjectAccessGiven(Actor by, Instant at, List<Long> pupilHashes, String reason) implements SubjectEvent {}
}
