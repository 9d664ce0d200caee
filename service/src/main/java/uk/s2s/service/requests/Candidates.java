package uk.s2s.service.requests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.s2s.ctf.records.CtfReader;
import uk.s2s.ctf.records.Pupil;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.requests.CandidateStore.Place;
import uk.s2s.service.requests.RequestEvent.CandidatesRefused;
import uk.s2s.service.requests.RequestEvent.RequestSeen;
import uk.s2s.service.transfers.Actors;
import uk.s2s.service.transfers.Transfer;
import uk.s2s.service.transfers.TransferState;
import uk.s2s.service.transfers.Transfers;
import uk.s2s.service.vault.Vault;

/** Pupils of files of whom their sender has to say whether they are the one who was asked for. */
@Service
class Candidates {

    /** What is chosen when it is nobody of them. */
    static final String NONE = "none";

    private final CtfReader reader = new CtfReader();
    private final Requests requests;
    private final CandidateStore store;
    private final Answering answering;
    private final PupilVault hashes;
    private final Transfers transfers;
    private final Vault vault;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Candidates(
            Requests requests,
            CandidateStore store,
            Answering answering,
            PupilVault hashes,
            Transfers transfers,
            Vault vault,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.store = store;
        this.answering = answering;
        this.hashes = hashes;
        this.transfers = transfers;
        this.vault = vault;
        this.events = events;
        this.clock = clock;
    }

    /** @param position in the file, from 1 */
    record Candidate(Transfer file, int position) {

        /** As forms carry it: nothing of the pupil. */
        String value() {
            return file.reference() + "." + position;
        }
    }

    /** Those in files that the asked school still has on their way to whoever asks; none where the request is closed. */
    List<Candidate> of(Request request) {
        return request.isOpen()
                ? store.of(request.id()).stream()
                        .flatMap(place -> candidate(request, place).stream())
                        .toList()
                : List.of();
    }

    private Optional<Candidate> candidate(Request request, Place place) {
        return transfers
                .find(place.transfer())
                .filter(file -> file.isUncollected() || file.state() == TransferState.COLLECTED)
                .filter(file -> file.hasContent() && !file.offSendersLists())
                .filter(file -> file.source().equals(request.asked())
                        && file.destination().equals(request.asker().value()))
                .map(file -> new Candidate(file, place.pupil()));
    }

    /** Their records, for whoever is to say; the look is recorded, as one at them and at the request. */
    @Transactional
    public List<CandidateView> look(SignedIn who, Request request) {
        List<CandidateView> shown = of(request).stream()
                .flatMap(one -> read(one).map(pupil -> CandidateView.of(one, pupil)).stream())
                .toList();
        List<Long> seen = Stream.concat(
                        request.pupilHashes().stream(),
                        shown.stream()
                                .map(CandidateView::upn)
                                .filter(upn -> !upn.isEmpty())
                                .map(hashes::hash))
                .distinct()
                .toList();
        events.publishEvent(new RequestSeen(request.id(), Actors.of(who), clock.instant(), seen));
        return shown;
    }

    private Optional<Pupil> read(Candidate candidate) {
        try (InputStream bytes = vault.open(candidate.file().id())) {
            return reader.pupil(bytes, candidate.position());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * The sender has said who it is, or that it is none of them; nothing happens to a request that is not open any more.
     *
     * @param choice {@link #NONE} or a {@link Candidate#value}
     * @return false for what is no choice, or none any more
     */
    @Transactional
    public boolean choose(SignedIn who, String reference, String choice) {
        Request request = requests.require(who, reference, Action.ANSWER_REQUEST);
        if (choice.equals(NONE)) {
            store.forget(request.id());
            events.publishEvent(
                    new CandidatesRefused(request.id(), Actors.of(who), clock.instant(), request.pupilHashes()));
            return true;
        }
        Optional<Candidate> chosen =
                of(request).stream().filter(one -> one.value().equals(choice)).findFirst();
        chosen.ifPresent(one -> answering.answer(
                request,
                new Place(one.file().id(), one.position()),
                read(one).map(Pupil::upn).orElse(""),
                Actors.of(who),
                clock.instant()));
        return chosen.isPresent();
    }
}
