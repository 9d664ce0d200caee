package uk.s2s.service.lostpupils.watches;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import uk.s2s.identifiers.Upn;
import uk.s2s.register.matching.Comparison;
import uk.s2s.register.matching.Field;
import uk.s2s.register.matching.Level;
import uk.s2s.register.matching.Profile;
import uk.s2s.register.matching.Sought;
import uk.s2s.service.database.TimeOrderedId;
import uk.s2s.service.lostpupils.Card;
import uk.s2s.service.lostpupils.Cards;
import uk.s2s.service.lostpupils.LostPupil;
import uk.s2s.service.lostpupils.LostPupilEvent.WatchHitFound;
import uk.s2s.service.lostpupils.LostPupils;
import uk.s2s.service.lostpupils.search.Criteria;
import uk.s2s.service.lostpupils.search.LostPupilIndex;
import uk.s2s.service.lostpupils.watches.Unwatched.Due;
import uk.s2s.service.pages.FaultTrace;

/** Compares newly held files with all watches; no upload waits for it, and no file or watch for another that is damaged. */
@Service
class WatchWork {

    private static final int AT_ONCE = 100;
    private static final List<Field> NAMES = List.of(Field.GIVEN, Field.FAMILY);
    private static final Logger log = LoggerFactory.getLogger(WatchWork.class);

    private final Unwatched unwatched;
    private final Watches watches;
    private final LostPupils pupils;
    private final Cards cards;
    private final LostPupilIndex index;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;
    private final Clock clock;

    WatchWork(
            Unwatched unwatched,
            Watches watches,
            LostPupils pupils,
            Cards cards,
            LostPupilIndex index,
            ApplicationEventPublisher events,
            TransactionTemplate transactions,
            Clock clock) {
        this.unwatched = unwatched;
        this.watches = watches;
        this.pupils = pupils;
        this.cards = cards;
        this.index = index;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A watch, ready to be compared. */
    private record Active(Watch watch, Sought sought, Optional<String> upn) {}

    /** A newly held pupil, ready to be compared. */
    private record Fresh(LostPupil pupil, Card card, List<Profile> profiles) {}

    /** Compares some files that are due, each in a transaction of its own; returns whether there may be more. */
    boolean compareSome() {
        List<Due> due = unwatched.claim(clock.instant(), AT_ONCE);
        if (due.isEmpty() || !index.catchUp()) {
            return false;
        }
        List<Active> all = active();
        due.forEach(one -> attempt(one, all));
        return due.size() == AT_ONCE;
    }

    private List<Active> active() {
        List<Watch> all = watches.goingOn();
        Map<UUID, Criteria> criteria =
                watches.criteria(all.stream().map(Watch::id).toList());
        return all.stream()
                .flatMap(watch -> Stream.ofNullable(criteria.get(watch.id()))
                        .map(one ->
                                new Active(watch, one.sought(), one.readUpn().map(Upn::value))))
                .toList();
    }

    private void attempt(Due due, List<Active> all) {
        try {
            transactions.executeWithoutResult(status -> {
                fresh(due.lost()).ifPresent(fresh -> all.forEach(one -> compare(one, fresh)));
                unwatched.remove(due);
            });
        } catch (RuntimeException fault) {
            log.error("Comparing file {} with the watches failed: {}", due.lost(), FaultTrace.of(fault));
        }
    }

    /** Empty when it is not held any more, or cannot be read. */
    private Optional<Fresh> fresh(UUID lost) {
        return pupils.find(lost)
                .filter(LostPupil::isHeld)
                .flatMap(pupil -> Optional.ofNullable(
                                cards.read(List.of(pupil.card())).get(pupil.card()))
                        .map(card -> new Fresh(pupil, card, card.profiles())));
    }

    private void compare(Active watch, Fresh fresh) {
        why(fresh, watch.sought(), watch.upn()).ifPresent(why -> hit(watch.watch(), fresh.pupil(), why));
    }

    /** The quick look comes first: most have other names altogether. */
    private Optional<String> why(Fresh one, Sought sought, Optional<String> upn) {
        if (upn.filter(number ->
                        Stream.of(one.card().upn(), one.card().formerUpn()).anyMatch(number::equals))
                .isPresent()) {
            return Optional.of("Same UPN.");
        }
        return one.profiles().stream().anyMatch(profile -> mayBe(sought.profile(), profile))
                ? index.hit(sought, one.pupil().number())
                : Optional.empty();
    }

    private static boolean mayBe(Profile sought, Profile lost) {
        Comparison comparison = Comparison.of(sought, lost);
        return NAMES.stream().noneMatch(field -> comparison.level(field) == Level.DIFFERENT);
    }

    private void hit(Watch watch, LostPupil pupil, String why) {
        Instant now = clock.instant();
        var hit = new WatchHit(TimeOrderedId.at(now), watch.id(), pupil.transfer(), why, now);
        if (watches.add(hit)) {
            Long hash = pupil.upnHash();
            events.publishEvent(new WatchHitFound(
                    null,
                    now,
                    pupil.transfer(),
                    watch.id(),
                    hit.id(),
                    watch.organisation().value(),
                    hash == null ? 0 : hash));
        }
    }
}
