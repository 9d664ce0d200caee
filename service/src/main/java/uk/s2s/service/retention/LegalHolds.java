package uk.s2s.service.retention;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.database.TimeOrderedId;
import uk.s2s.service.pages.NotFound;
import uk.s2s.service.retention.RetentionEvent.Actor;
import uk.s2s.service.retention.RetentionEvent.LegalHoldLifted;
import uk.s2s.service.retention.RetentionEvent.LegalHoldPlaced;

/**
 * The pupils about whom nothing is removed. Whoever removes content on any ground, also when both sides ask for it, asks
 * {@link #whileRemoving} first, in the same transaction.
 */
@Service
public class LegalHolds {

    static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final LegalHoldStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LegalHolds(LegalHoldStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** Those held now. */
    public HeldPupils now() {
        return new HeldPupils(store.hashesOn(today()));
    }

    /** Those held until the caller's transaction ends: whoever places a hold meanwhile waits for it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public HeldPupils whileRemoving() {
        store.lockOutPlacing();
        return now();
    }

    /** Whether one of these pupils is held now. */
    public boolean isHeld(Collection<Long> pupilHashes) {
        return now().areAmong(pupilHashes);
    }

    /** When this has come back, nothing about the pupil is removed any more. */
    @Transactional
    LegalHold place(SignedIn who, long pupilHash, String reason, @Nullable LocalDate until) {
        Permissions.require(who, Action.MANAGE_RETENTION);
        store.lockOutRemoval();
        Instant now = clock.instant();
        var hold = new LegalHold(TimeOrderedId.at(now), pupilHash, reason, until, who.account(), now, null, null);
        store.insert(hold);
        events.publishEvent(new LegalHoldPlaced(
                Actor.of(who), now, pupilHash, reason, until == null ? "until lifted" : "until " + until));
        return hold;
    }

    /** False if it does not stand any more. */
    @Transactional
    boolean lift(SignedIn who, UUID id, String because) {
        LegalHold hold = require(who, id);
        Instant now = clock.instant();
        boolean lifted = store.lift(id, who.account(), because, now);
        if (lifted) {
            events.publishEvent(new LegalHoldLifted(Actor.of(who), now, hold.pupilHash(), because));
        }
        return lifted;
    }

    /** @throws NotFound when there is none of this id */
    LegalHold require(SignedIn who, UUID id) {
        Permissions.require(who, Action.MANAGE_RETENTION);
        return store.find(id).orElseThrow(NotFound::new);
    }

    List<LegalHold> all(int offset, int limit) {
        return store.all(offset, limit);
    }

    int count() {
        return store.count();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ENGLAND);
    }
}
