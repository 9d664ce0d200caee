package uk.s2s.service.uln;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.s2s.lrs.ResponseCode;
import uk.s2s.service.database.TimeOrderedId;
import uk.s2s.service.retention.HeldBackContent;
import uk.s2s.service.uln.UlnEvent.UlnPartProcessed;
import uk.s2s.service.uln.UlnEvent.UlnPartRefused;
import uk.s2s.service.uln.UlnEvent.UlnResponseChanged;
import uk.s2s.service.uln.UlnEvent.UlnResultsReady;

/** Ends a part, one way or the other; with the last part of a file its results are ready. Each in one transaction. */
@Component
class Settling {

    private final PartStore parts;
    private final PartOutputs outputs;
    private final HeldBackContent content;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Settling(
            PartStore parts,
            PartOutputs outputs,
            HeldBackContent content,
            ApplicationEventPublisher events,
            Clock clock) {
        this.parts = parts;
        this.outputs = outputs;
        this.content = content;
        this.events = events;
        this.clock = clock;
    }

    /** Nothing happens if somebody else has moved the part on meanwhile. */
    @Transactional
    public void refused(UlnPart part, PartProblem problem, @Nullable ResponseCode code) {
        parts.lockFile(part.file());
        Instant now = clock.instant();
        String text = code == null ? null : code.toString();
        if (parts.move(part, PartState.APPLICATION_ERROR, part.job(), problem, text, now)) {
            events.publishEvent(new UlnPartRefused(part.file(), null, now, part.number(), problem.name()));
            ready(part.file(), now);
        }
    }

    /**
     * Keeps what came of each record, in place of what was known before. The same again changes nothing, nor does an answer that
     * was asked for before the results last changed.
     */
    @Transactional
    public void processed(UlnPart taken, ResponseCode code, PartOutput output) {
        parts.lockFile(taken.file());
        if (!parts.fresh(taken)) {
            return;
        }
        UlnPart part = parts.one(taken.file(), taken.number()).orElseThrow();
        boolean first = part.state() == PartState.SUBMITTED;
        if (!first && (part.state() != PartState.PROCESSED || outputs.of(part).equals(output))) {
            return;
        }
        Instant now = clock.instant();
        UUID id = TimeOrderedId.at(now);
        outputs.store(id, output);
        if (part.output() != null) {
            content.remove(part.output(), parts.reference(part.file()), parts.pupils(part.file()));
        }
        parts.processed(part, code.toString(), id, output.ulns(), output.exceptions(), now);
        events.publishEvent(
                new UlnPartProcessed(part.file(), null, now, part.number(), output.ulns(), output.exceptions()));
        if (first) {
            ready(part.file(), now);
        } else {
            changed(part, now);
        }
    }

    private void changed(UlnPart part, Instant now) {
        UUID round = TimeOrderedId.at(now);
        parts.insertRound(round, part, now);
        events.publishEvent(new UlnResponseChanged(part.file(), null, now, part.number(), round));
    }

    /** What is known of a part stays as it is, and is not asked for again until it changes. */
    @Transactional
    public void kept(UlnPart taken) {
        parts.fresh(taken);
    }

    private void ready(UUID file, Instant now) {
        if (parts.of(file).stream().allMatch(part -> part.state().isSettled())) {
            events.publishEvent(new UlnResultsReady(file, null, now));
        }
    }
}
