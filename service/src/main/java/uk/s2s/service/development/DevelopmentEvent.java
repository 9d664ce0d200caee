package uk.s2s.service.development;

import java.time.Instant;
import java.util.UUID;
import uk.s2s.service.access.SignedIn;

/** What is done to a service that is being tried out; published in the transaction of what it tells. */
public sealed interface DevelopmentEvent {

    Actor by();

    Instant at();

    /**
     * @param account the account's id
     * @param organisation the number that the account worked as, or {@code SERVICE}
     */
    record Actor(UUID account, String organisation) {

        static Actor of(SignedIn who) {
            return new Actor(who.account(), who.organisation());
        }
    }

    /**
     * The service's time was moved on, so that what comes after it is dated later than it happened.
     *
     * @param at by the clock before
     */
    record ClockMoved(Actor by, Instant at, int days) implements DevelopmentEvent {}
}
