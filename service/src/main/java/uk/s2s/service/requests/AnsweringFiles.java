package uk.s2s.service.requests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.requests.CandidateStore.Place;
import uk.s2s.service.requests.RequestEvent.RequestReopened;
import uk.s2s.service.requests.matching.Fit;
import uk.s2s.service.requests.matching.Matches;
import uk.s2s.service.transfers.Transfer;
import uk.s2s.service.transfers.TransferEvent.Actor;
import uk.s2s.service.transfers.TransferEvent.ContentRemoved;
import uk.s2s.service.transfers.TransferEvent.TransferArrived;
import uk.s2s.service.transfers.TransferEvent.TransferRejected;
import uk.s2s.service.transfers.TransferEvent.TransferWithdrawn;
import uk.s2s.service.transfers.TransferState;
import uk.s2s.service.transfers.Transfers;
import uk.s2s.service.vault.Vault;

/**
 * A file that is accepted closes the requests for its pupils, in the transaction that takes it in. Where it is in doubt which
 * pupil is meant the request stays open, and its school is asked. If the file is sent back, withdrawn or never collected, the
 * request is open again.
 */
@Component
class AnsweringFiles {

    private final RequestStore store;
    private final CandidateStore candidates;
    private final PupilVault pupils;
    private final Answering answering;
    private final Transfers transfers;
    private final Vault vault;
    private final Timetable timetable;
    private final ApplicationEventPublisher events;

    AnsweringFiles(
            RequestStore store,
            CandidateStore candidates,
            PupilVault pupils,
            Answering answering,
            Transfers transfers,
            Vault vault,
            Timetable timetable,
            ApplicationEventPublisher events) {
        this.store = store;
        this.candidates = candidates;
        this.pupils = pupils;
        this.answering = answering;
        this.transfers = transfers;
        this.vault = vault;
        this.timetable = timetable;
        this.events = events;
    }

    @EventListener
    void arrived(TransferArrived event) {
        Transfer file = transfers.find(event.transfer()).orElseThrow();
        Map<UUID, Request> open = store.lockOpen(new SchoolNumber(event.destination()), file.source()).stream()
                .collect(Collectors.toMap(Request::id, Function.identity()));
        if (open.isEmpty()) {
            return;
        }
        Matches matches = matches(open, file.id());
        for (Fit fit : matches.sure()) {
            Request request = Objects.requireNonNull(open.get(fit.request()), "a fit is for one of these");
            answering.answer(request, new Place(file.id(), fit.pupil()), fit.upn(), event.by(), event.at());
        }
        matches.doubtful().forEach(fit -> candidates.add(fit, file.id()));
    }

    private Matches matches(Map<UUID, Request> open, UUID file) {
        Map<UUID, RequestedPupil> wanted = new HashMap<>();
        open.keySet().forEach(request -> pupils.find(request).ifPresent(pupil -> wanted.put(request, pupil)));
        try (InputStream bytes = vault.open(file)) {
            return Matches.in(bytes, wanted);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @EventListener
    void rejected(TransferRejected event) {
        reopen(event.transfer(), event.by(), event.at());
    }

    @EventListener
    void withdrawn(TransferWithdrawn event) {
        reopen(event.transfer(), event.by(), event.at());
    }

    /** Its time was over, or it was removed, before whoever asked had collected it. */
    @EventListener
    void removed(ContentRemoved event) {
        TransferState state = transfers.find(event.transfer()).orElseThrow().state();
        if (state == TransferState.AWAITING_COLLECTION || state == TransferState.ACCEPTED) {
            reopen(event.transfer(), event.by(), event.at());
        }
    }

    private void reopen(UUID file, @Nullable Actor by, Instant at) {
        List<Request> opened = store.reopen(file, at);
        for (Request request : opened) {
            store.setNext(
                    request.id(),
                    timetable
                            .nextAfter(Timetable.dayOf(at), request)
                            .orElseGet(() -> Timetable.morningAfter(at))); // its time may be over already
            events.publishEvent(new RequestReopened(request.id(), by, at, file, request.pupilHashes()));
        }
    }
}
