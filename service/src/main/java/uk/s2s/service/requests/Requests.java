package uk.s2s.service.requests;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.access.Standing;
import uk.s2s.service.database.TimeOrderedId;
import uk.s2s.service.pages.NotFound;
import uk.s2s.service.requests.RequestEvent.RequestDeclined;
import uk.s2s.service.requests.RequestEvent.RequestMade;
import uk.s2s.service.requests.RequestEvent.RequestSeen;
import uk.s2s.service.requests.RequestEvent.RequestWithdrawn;
import uk.s2s.service.requests.RequestStore.PupilKey;
import uk.s2s.service.requests.matching.SamePupil;
import uk.s2s.service.schools.OrganisationUsers;
import uk.s2s.service.transfers.Actors;
import uk.s2s.service.transfers.TransferReference;

/** What people do with requests; each step, its audit entry and its e-mails commit together. */
@Service
public class Requests {

    private final RequestStore store;
    private final PupilVault pupils;
    private final Timetable timetable;
    private final Tellings tellings;
    private final RequestStandings standings;
    private final AskingLimit limit;
    private final OrganisationUsers users;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Requests(
            RequestStore store,
            PupilVault pupils,
            Timetable timetable,
            Tellings tellings,
            RequestStandings standings,
            AskingLimit limit,
            OrganisationUsers users,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.pupils = pupils;
        this.timetable = timetable;
        this.tellings = tellings;
        this.standings = standings;
        this.limit = limit;
        this.users = users;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What became of asking.
     *
     * @param request the new one, or the one that is open for this pupil already
     */
    record Asked(Request request, boolean isNew) {}

    /** What was told under this id, which is what the e-mail about it goes by. */
    public Optional<Told> findTold(UUID id) {
        return store.findTold(id);
    }

    /** Whether the last school has anybody who could sign in and read of it. */
    boolean hasUsers(SchoolNumber number) {
        return users.canAnybodySignIn(number);
    }

    Set<Standing> standings(SignedIn who, Request request) {
        return standings.of(who, request);
    }

    /** @return empty when whoever asks has asked enough for today */
    @Transactional
    public Optional<Asked> ask(SignedIn who, NewRequest ask) {
        Permissions.require(who, Action.ASK_FOR_FILE);
        Instant now = clock.instant();
        PupilKey key = pupils.key(ask.pupil());
        Request request = request(who.number(), ask, key, now);
        Instant next = timetable.nextAfter(Timetable.dayOf(now), request).orElse(null);
        Optional<Request> earlier = open(request, key, ask.pupil());
        if (earlier.isPresent()) {
            return earlier.map(one -> new Asked(one, false));
        }
        if (limit.isReached(who)) {
            return Optional.empty();
        }
        if (!store.insert(request, key, who.account(), next)) {
            return Optional.of(new Asked(
                    store.findOpen(request.asker(), request.asked(), key)
                            .orElseThrow(() -> new IllegalStateException("Neither new nor known")),
                    false));
        }
        pupils.keep(request.id(), ask.pupil());
        events.publishEvent(new RequestMade(
                request.id(), Actors.of(who), now, request.asked().value(), request.pupilHashes()));
        tellings.tellAsked(request, now);
        return Optional.of(new Asked(request, true));
    }

    /** The same asked for before: names may be written otherwise with the UPN, which alone may be a slip into another's. */
    private Optional<Request> open(Request request, PupilKey key, RequestedPupil pupil) {
        Long upn = key.upn();
        List<Request> sameUpn = upn == null ? List.of() : store.findOpenWithUpn(request.asker(), request.asked(), upn);
        return sameUpn.stream()
                .filter(open -> pupils.find(open.id())
                        .filter(asked -> SamePupil.areOne(asked, pupil))
                        .isPresent())
                .findFirst()
                .or(() -> store.findOpen(request.asker(), request.asked(), key));
    }

    private Request request(SchoolNumber asker, NewRequest ask, PupilKey key, Instant now) {
        LocalDate due = timetable.dueOn(ask.asked().la(), ask.leftOn(), Timetable.dayOf(now));
        return new Request(
                TimeOrderedId.at(now),
                TransferReference.draw(),
                asker,
                ask.asked(),
                RequestState.OPEN,
                ask.leftOn(),
                ask.startsOn(),
                due,
                now,
                now,
                null,
                null,
                null,
                null,
                0,
                null,
                null,
                key.hashes(),
                null);
    }

    /** Does nothing to a request that is not open any more: its page says what became of it. */
    @Transactional
    public void withdraw(SignedIn who, String reference) {
        Request request = require(who, reference, Action.WITHDRAW_REQUEST);
        Instant now = clock.instant();
        if (store.close(request, RequestState.WITHDRAWN, null, now)) {
            events.publishEvent(new RequestWithdrawn(request.id(), Actors.of(who), now, request.pupilHashes()));
            tellings.tell(request, Telling.WITHDRAWN, request.asked(), now);
        }
    }

    /** As {@link #withdraw}, by whoever was asked. */
    @Transactional
    public void decline(SignedIn who, String reference, Answer answer) {
        Request request = require(who, reference, Action.ANSWER_REQUEST);
        Instant now = clock.instant();
        if (store.close(request, RequestState.DECLINED, answer.sent(), now)) {
            if (request.words() != null) {
                pupils.removeWords(request.words()); // of an answer from before it was opened again
            }
            UUID words = answer.words().isEmpty() ? null : pupils.keepWords(answer.words(), now);
            store.addReason(request.id(), answer.why(), answer.goneTo(), words);
            events.publishEvent(new RequestDeclined(
                    request.id(), Actors.of(who), now, answer.why().name(), request.pupilHashes()));
            tellings.tell(request, Telling.DECLINED, request.asker(), now);
            if (answer.why() == WhyNot.NEVER_ON_ROLL) {
                limit.countNeverOnRoll(who, request);
            }
        }
    }

    /** The pupil of a request, for its two sides; empty for others, and once its time is over. The look is recorded. */
    @Transactional
    public Optional<RequestedPupil> look(SignedIn who, Request request) {
        if (!Permissions.allows(who.role(), standings.of(who, request), Action.READ_REQUEST)) {
            return Optional.empty();
        }
        events.publishEvent(new RequestSeen(request.id(), Actors.of(who), clock.instant(), request.pupilHashes()));
        return pupils.find(request.id());
    }

    /** What the asked school wrote, for the two sides. */
    String words(SignedIn who, Request request) {
        UUID words = request.words();
        return words == null || !Permissions.allows(who.role(), standings.of(who, request), Action.READ_REQUEST)
                ? ""
                : pupils.words(words);
    }

    /**
     * The request, if whoever asks may do this to it.
     *
     * @throws NotFound when there is none, or none that they may know of
     */
    Request require(SignedIn who, String reference, Action action) {
        Request request =
                store.findByReference(TransferReference.tidy(reference)).orElseThrow(NotFound::new);
        Permissions.require(who, standings.of(who, request), Action.SEE_REQUEST, action);
        return request;
    }
}
