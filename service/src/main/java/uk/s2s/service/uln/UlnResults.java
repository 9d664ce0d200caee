package uk.s2s.service.uln;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.s2s.ctf.records.Pupil;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.pages.NotFound;
import uk.s2s.service.transfers.TransferEvent.Actor;
import uk.s2s.service.uln.UlnEvent.UlnExceptionsSeen;
import uk.s2s.service.uln.UlnEvent.UlnPartTriedAgain;
import uk.s2s.service.uln.UlnEvent.UlnResponseDownloaded;

/** Hands out what came back; each look and its record commit together, before anything is shown. */
@Service
class UlnResults {

    private static final int ALL = 0;

    private final UlnFiles files;
    private final PartStore parts;
    private final PupilsOfFile pupils;
    private final PartOutputs outputs;
    private final Responses responses;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UlnResults(
            UlnFiles files,
            PartStore parts,
            PupilsOfFile pupils,
            PartOutputs outputs,
            Responses responses,
            ApplicationEventPublisher events,
            Clock clock) {
        this.files = files;
        this.parts = parts;
        this.pupils = pupils;
        this.outputs = outputs;
        this.responses = responses;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The response file; empty while a part of it has not come back, and when its time is over.
     *
     * @param number of the part, or 0 for all of them
     * @throws NotFound when there is no such part
     */
    @Transactional
    Optional<ResponseFile> response(SignedIn who, String reference, int number) {
        UlnFile file = files.require(who, reference, Action.SEE_ULN_RESULTS);
        List<UlnPart> wanted = parts.of(file.id()).stream()
                .filter(part -> number == ALL || part.number() == number)
                .toList();
        if (wanted.isEmpty()) {
            throw new NotFound();
        }
        if (file.removed() != null || !wanted.stream().allMatch(part -> part.state() == PartState.PROCESSED)) {
            return Optional.empty();
        }
        events.publishEvent(new UlnResponseDownloaded(file.id(), actor(who), clock.instant(), number));
        return Optional.of(responses.of(file, wanted, number));
    }

    /**
     * The pupils without a ULN of the parts that have come back.
     *
     * @param form what they are shown in: page or CSV
     */
    @Transactional
    List<ExceptionRow> exceptions(SignedIn who, UlnFile file, String form) {
        PupilsOfFile.Content content = pupils.read(file);
        List<ExceptionRow> rows = new ArrayList<>();
        for (UlnPart part : parts.of(file.id())) {
            if (part.state() == PartState.PROCESSED) {
                rows.addAll(exceptions(content.part(part.number()), part));
            }
        }
        events.publishEvent(new UlnExceptionsSeen(file.id(), actor(who), clock.instant(), ALL, form));
        return rows;
    }

    private List<ExceptionRow> exceptions(List<Pupil> sent, UlnPart part) {
        PartOutput output = outputs.of(part);
        return sent.stream()
                .flatMap(pupil -> output
                        .of(pupil.upn())
                        .filter(PartOutput.Line::isException)
                        .map(line -> ExceptionRow.of(pupil, part, line))
                        .stream())
                .toList();
    }

    /** Has a part handed in again that was refused; does nothing to others, nor to one whose file is being removed. */
    @Transactional
    void tryAgain(SignedIn who, String reference, int number) {
        UlnFile file = files.require(who, reference, Action.SEND_ULN_FILE);
        boolean kept = parts.lockKept(file.id());
        UlnPart part = parts.one(file.id(), number).orElseThrow(NotFound::new);
        if (kept
                && part.state() == PartState.APPLICATION_ERROR
                && parts.move(part, PartState.WAITING, null, null, null, clock.instant())) {
            events.publishEvent(new UlnPartTriedAgain(file.id(), actor(who), clock.instant(), number));
        }
    }

    private static Actor actor(SignedIn who) {
        return new Actor(who.account(), who.organisation());
    }
}
