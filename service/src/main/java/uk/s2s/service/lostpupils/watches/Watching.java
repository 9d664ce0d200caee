package uk.s2s.service.lostpupils.watches;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.database.TimeOrderedId;
import uk.s2s.service.lostpupils.LostPupilEvent.Actor;
import uk.s2s.service.lostpupils.LostPupilEvent.WatchEnded;
import uk.s2s.service.lostpupils.LostPupilEvent.WatchSet;
import uk.s2s.service.lostpupils.search.Criteria;
import uk.s2s.service.lostpupils.search.PastSearch;
import uk.s2s.service.lostpupils.search.Searches;
import uk.s2s.service.pages.NotFound;
import uk.s2s.service.retention.HeldBackContent;

/** A local authority saves searches and takes them back; each watch ends by itself. */
@Service
class Watching {

    private static final int AT_ONCE = 50;

    private final Watches watches;
    private final Unwatched unwatched;
    private final WatchedPupils watched;
    private final HeldBackContent content;
    private final Searches searches;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Duration length;

    /** @param days for which a watch goes on */
    Watching(
            Watches watches,
            Unwatched unwatched,
            WatchedPupils watched,
            HeldBackContent content,
            Searches searches,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${S2S_LOST_PUPIL_WATCH_DAYS:365}") int days) {
        this.watches = watches;
        this.unwatched = unwatched;
        this.watched = watched;
        this.content = content;
        this.searches = searches;
        this.events = events;
        this.clock = clock;
        length = Duration.ofDays(days);
    }

    /**
     * Keeps a search of this account going, from when it was made; a second time changes nothing.
     *
     * @return false if what was searched for has been forgotten
     * @throws NotFound for another account's search, and for one of an earlier day
     */
    @Transactional
    boolean begin(SignedIn who, UUID search) {
        Permissions.requireOrHide(who, Action.WATCH_LOST_PUPILS);
        PastSearch past = searches.require(who, search);
        Criteria criteria = searches.criteria(past);
        if (criteria.isEmpty()) {
            return false;
        }
        Instant now = clock.instant();
        var watch =
                new Watch(TimeOrderedId.at(now), who.name(), who.number(), past.reason(), now, now.plus(length), null);
        if (watches.add(who, watch, search, criteria)) {
            unwatched.addSince(past, now);
            events.publishEvent(
                    new WatchSet(Actor.of(who), now, watch.id(), past.reason().reason()));
        }
        return true;
    }

    /** @throws NotFound when it is another authority's */
    Watch require(SignedIn who, UUID watch) {
        Permissions.requireOrHide(who, Action.WATCH_LOST_PUPILS);
        return watches.find(watch)
                .filter(one -> one.organisation().equals(who.number()))
                .orElseThrow(NotFound::new);
    }

    @Transactional
    void remove(SignedIn who, UUID id) {
        Watch watch = require(who, id);
        Instant now = clock.instant();
        if (end(watch, now)) {
            events.publishEvent(new WatchEnded(
                    Actor.of(who), now, watch.id(), watch.organisation().value()));
        }
    }

    /** What was searched for is gone for good, unless a legal hold keeps it; false if the watch had ended. */
    private boolean end(Watch watch, Instant now) {
        if (!watches.end(watch.id(), now)) {
            return false;
        }
        content.remove(watch.id(), "Watch of " + watch.organisation(), watched.hashesOf(watch.id()));
        return true;
    }

    /** Ends some whose time is over; returns whether there may be more. */
    @Transactional
    public boolean endDue() {
        Instant now = clock.instant();
        var due = watches.lockDue(now, AT_ONCE);
        for (Watch watch : due) {
            end(watch, now);
            events.publishEvent(
                    new WatchEnded(null, now, watch.id(), watch.organisation().value()));
        }
        return due.size() == AT_ONCE;
    }
}
