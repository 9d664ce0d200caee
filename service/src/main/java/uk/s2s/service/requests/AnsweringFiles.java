package uk.s2s.service.requests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.s2s.ctf.records.CtfReader;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.requests.RequestEvent.RequestAnswered;
import uk.s2s.service.requests.RequestEvent.RequestReopened;
import uk.s2s.service.transfers.Transfer;
import uk.s2s.service.transfers.TransferEvent.Actor;
import uk.s2s.service.transfers.TransferEvent.TransferArrived;
import uk.s2s.service.transfers.TransferEvent.TransferRejected;
import uk.s2s.service.transfers.TransferEvent.TransferWithdrawn;
import uk.s2s.service.transfers.Transfers;
import uk.s2s.service.vault.Vault;

/**
 * A file that is accepted closes the requests for its pupils, in the transaction that takes it in. A request that two pupils
 * of the file fit stays open: its school has to say. If the file is sent back or withdrawn, the request is open again.
 */
@Component
class AnsweringFiles {

    private final CtfReader reader = new CtfReader();
    private final RequestStore store;
    private final PupilVault pupils;
    private final Transfers transfers;
    private final Vault vault;
    private final Timetable timetable;
    private final Tellings tellings;
    private final ApplicationEventPublisher events;

    AnsweringFiles(
            RequestStore store,
            PupilVault pupils,
            Transfers transfers,
            Vault vault,
            Timetable timetable,
            Tellings tellings,
            ApplicationEventPublisher events) {
        this.store = store;
        this.pupils = pupils;
        this.transfers = transfers;
        this.vault = vault;
        this.timetable = timetable;
        this.tellings = tellings;
        this.events = events;
    }

    @EventListener
    void arrived(TransferArrived event) {
        Transfer file = transfers.find(event.transfer()).orElseThrow();
        List<Request> open = store.lockOpen(new SchoolNumber(event.destination()), file.source());
        if (!open.isEmpty()) {
            Map<UUID, List<String>> found = upnsFound(open, file.id());
            for (Request request : open) {
                List<String> upns = found.getOrDefault(request.id(), List.of());
                if (upns.size() == 1) {
                    answer(request, file.id(), event.by(), event.at());
                    learnUpn(request, upns.get(0));
                }
            }
        }
    }

    /** The UPNs of those pupils of the file who are the one of each request. */
    private Map<UUID, List<String>> upnsFound(List<Request> open, UUID file) {
        Map<UUID, RequestedPupil> wanted = new HashMap<>();
        open.forEach(request -> pupils.find(request.id()).ifPresent(pupil -> wanted.put(request.id(), pupil)));
        Map<UUID, List<String>> found = new HashMap<>();
        try (InputStream bytes = vault.open(file)) {
            reader.read(
                    bytes,
                    pupil -> wanted.forEach((request, asked) -> {
                        if (SamePupil.is(asked, pupil)) {
                            found.computeIfAbsent(request, none -> new ArrayList<>())
                                    .add(pupil.upn());
                        }
                    }));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return found;
    }

    /** Legal holds and subject access find a request by it. */
    private void learnUpn(Request request, String upn) {
        if (!upn.isEmpty()) {
            store.setUpn(request.id(), pupils.hash(upn));
        }
    }

    private void answer(Request request, UUID file, @Nullable Actor by, Instant at) {
        if (store.close(request, RequestState.ANSWERED, file, at)) {
            events.publishEvent(new RequestAnswered(request.id(), by, at, file, request.pupilHashes()));
            tellings.tell(request, Telling.ANSWERED, request.asker(), at);
            tellings.tell(request, Telling.ANSWERED, request.asked(), at);
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

    private void reopen(UUID file, @Nullable Actor by, Instant at) {
        for (Request request : store.reopen(file, at)) {
            store.setNext(
                    request.id(),
                    timetable
                            .nextAfter(Timetable.dayOf(at), request)
                            .orElseGet(() -> Timetable.morningAfter(at))); // its time may be over already
            events.publishEvent(new RequestReopened(request.id(), by, at, file, request.pupilHashes()));
        }
    }
}
