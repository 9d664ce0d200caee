package uk.s2s.service.requests;

import java.time.Instant;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.database.TimeOrderedId;
import uk.s2s.service.requests.RequestEvent.RequestTold;
import uk.s2s.service.schools.OrganisationUsers;

/** Tells organisations of a request, each of each thing once, in the caller's transaction. */
@Component
class Tellings {

    private static final int NO_STEP = 0;

    private final RequestStore store;
    private final OrganisationUsers users;
    private final ApplicationEventPublisher events;

    Tellings(RequestStore store, OrganisationUsers users, ApplicationEventPublisher events) {
        this.store = store;
        this.users = users;
        this.events = events;
    }

    /** The asked school; and its local authority, where nobody there could sign in and answer. */
    void tellAsked(Request request, Instant at) {
        tell(request, Telling.MADE, request.asked(), at);
        if (!users.canAnybodySignIn(request.asked())) {
            tell(
                    request,
                    Telling.NO_ACCOUNT,
                    SchoolNumber.ofLocalAuthority(request.asked().la()),
                    at);
        }
    }

    void tell(Request request, Telling kind, SchoolNumber organisation, Instant at) {
        tell(request, kind, NO_STEP, organisation, at);
    }

    /** @param step tells one reminder from the next */
    void tell(Request request, Telling kind, int step, SchoolNumber organisation, Instant at) {
        var told = new Told(TimeOrderedId.at(at), kind, organisation, request);
        if (store.addTold(told, step, at)) {
            events.publishEvent(new RequestTold(
                    request.id(), null, at, told.id(), kind.name(), organisation.value(), request.pupilHashes()));
        }
    }

    /** Those of both sides; one, where they are the same. */
    static Stream<SchoolNumber> authorities(Request request) {
        return Stream.of(request.asked(), request.asker())
                .map(SchoolNumber::la)
                .distinct()
                .map(SchoolNumber::ofLocalAuthority);
    }
}
