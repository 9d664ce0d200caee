package uk.s2s.service.lostpupils.search;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.s2s.identifiers.Upn;
import uk.s2s.register.index.Ranked;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.database.TimeOrderedId;
import uk.s2s.service.lostpupils.GivenReason;
import uk.s2s.service.lostpupils.LostPupil;
import uk.s2s.service.lostpupils.LostPupilEvent.Actor;
import uk.s2s.service.lostpupils.LostPupilEvent.LostPupilsSearched;
import uk.s2s.service.lostpupils.LostPupils;
import uk.s2s.service.lostpupils.QuestionLimit;
import uk.s2s.service.vault.IdentifierIndex;

/** Searches the lost pupils; the search and its record commit together, before anybody is shown. */
@Service
class Searching {

    /** More are no help to whoever reads them, and none of their business. */
    static final int MOST_SHOWN = 20;

    private final LostPupilIndex index;
    private final LostPupils pupils;
    private final Searches searches;
    private final QuestionLimit limit;
    private final IdentifierIndex hashes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Searching(
            LostPupilIndex index,
            LostPupils pupils,
            Searches searches,
            QuestionLimit limit,
            IdentifierIndex hashes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.index = index;
        this.pupils = pupils;
        this.searches = searches;
        this.limit = limit;
        this.hashes = hashes;
        this.events = events;
        this.clock = clock;
    }

    /** @param criteria and reason: checked before */
    @Transactional
    SearchOutcome search(SignedIn who, Criteria criteria, GivenReason reason) {
        if (!index.catchUp()) {
            return new SearchOutcome.StillLoading();
        }
        if (limit.isReached(who)) {
            return new SearchOutcome.TooManyQuestions();
        }
        Ranked ranked = index.ranked(criteria.sought());
        Map<Integer, String> whys = new LinkedHashMap<>();
        criteria.readUpn().ifPresent(upn -> held(upn).forEach(number -> whys.put(number, Why.SAME_UPN)));
        ranked.candidates()
                .forEach(one ->
                        whys.merge((int) one.learner(), Why.of(one.comparison()), (upn, more) -> upn + " " + more));
        return new SearchOutcome.Recorded(record(who, criteria, reason, ranked.tooMany(), whys));
    }

    private List<Integer> held(Upn upn) {
        return pupils.heldUnder(hashes.hash(upn.value()));
    }

    private UUID record(
            SignedIn who, Criteria criteria, GivenReason reason, boolean crowded, Map<Integer, String> whys) {
        Instant now = clock.instant();
        List<Integer> hits = whys.keySet().stream().limit(MOST_SHOWN).toList();
        List<String> shown = new ArrayList<>(whys.values()).subList(0, hits.size());
        var search = new PastSearch(TimeOrderedId.at(now), reason, whys.size(), crowded, hits, shown, now);
        searches.add(who, search, criteria, now);
        List<Long> shownPupils = pupils.held(hits).stream()
                .map(LostPupil::upnHash)
                .filter(Objects::nonNull)
                .toList();
        events.publishEvent(new LostPupilsSearched(Actor.of(who), now, reason.reason(), whys.size(), shownPupils));
        return search.id();
    }
}
