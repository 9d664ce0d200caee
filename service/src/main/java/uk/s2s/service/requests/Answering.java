package uk.s2s.service.requests;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.s2s.service.requests.CandidateStore.Place;
import uk.s2s.service.requests.RequestEvent.RequestAnswered;
import uk.s2s.service.transfers.TransferEvent.Actor;

/** Closes requests with the files that hold their pupils, in the caller's transaction. */
@Component
class Answering {

    private final RequestStore store;
    private final CandidateStore candidates;
    private final PupilVault pupils;
    private final Tellings tellings;
    private final ApplicationEventPublisher events;

    Answering(
            RequestStore store,
            CandidateStore candidates,
            PupilVault pupils,
            Tellings tellings,
            ApplicationEventPublisher events) {
        this.store = store;
        this.candidates = candidates;
        this.pupils = pupils;
        this.tellings = tellings;
        this.events = events;
    }

    /**
     * Nothing happens to a request that is not open any more.
     *
     * @param upn of the pupil in the file, by which the request is found from now on; may be empty
     */
    void answer(Request request, Place place, String upn, @Nullable Actor by, Instant at) {
        if (!store.close(request, RequestState.ANSWERED, place.transfer(), at)) {
            return;
        }
        if (!upn.isEmpty()) {
            store.addUpn(request.id(), pupils.hash(upn));
        }
        candidates.forget(request.id());
        candidates.forget(place);
        Request answered = store.find(request.id()).orElseThrow();
        events.publishEvent(new RequestAnswered(request.id(), by, at, place.transfer(), answered.pupilHashes()));
        tellings.tell(answered, Telling.ANSWERED, request.asker(), at);
        tellings.tell(answered, Telling.ANSWERED, request.asked(), at);
    }
}
