package uk.s2s.service.uln;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import uk.s2s.ctf.records.Pupil;
import uk.s2s.lrs.BatchOutput;
import uk.s2s.lrs.Caller;
import uk.s2s.lrs.LearnerService;
import uk.s2s.lrs.LearnerServiceFault;
import uk.s2s.lrs.LearnerServiceUnreachable;
import uk.s2s.lrs.ResponseCode;
import uk.s2s.service.pages.FaultTrace;

/**
 * Asks for the results of parts that were handed in: several times a second at first, then ever more seldom; and again when
 * they have changed.
 */
@Service
class Fetching {

    private static final Logger log = LoggerFactory.getLogger(Fetching.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final int MOST_FAULTS = 8;

    private final LearnerService lrs;
    private final LrsRegistrations registrations;
    private final UlnFiles files;
    private final PartStore parts;
    private final PupilsOfFile pupils;
    private final Settling settling;
    private final Clock clock;

    Fetching(
            LearnerService lrs,
            LrsRegistrations registrations,
            UlnFiles files,
            PartStore parts,
            PupilsOfFile pupils,
            Settling settling,
            Clock clock) {
        this.lrs = lrs;
        this.registrations = registrations;
        this.files = files;
        this.parts = parts;
        this.pupils = pupils;
        this.settling = settling;
        this.clock = clock;
    }

    /** Asks for one part that is due; returns whether there was one. */
    boolean fetchOne() {
        Instant now = clock.instant();
        Optional<UlnPart> due = parts.takeDue(PartState.SUBMITTED, now).or(() -> parts.takeStale(now));
        due.ifPresent(this::attempt);
        return due.isPresent();
    }

    private void attempt(UlnPart part) {
        try {
            fetch(part);
        } catch (LearnerServiceFault fault) {
            faulted(part, fault.code());
        } catch (LearnerServiceUnreachable unreachable) {
            wait(part, PartProblem.UNREACHABLE, null);
        } catch (RuntimeException ours) {
            log.error("The result of part {} of {} is not taken: {}", part.number(), part.file(), FaultTrace.of(ours));
            wait(part, PartProblem.UNREACHABLE, null);
        }
    }

    /** What has been processed is not taken back: it is asked for again, as when nothing was answered. */
    private void faulted(UlnPart part, ResponseCode code) {
        PartProblem problem = PartProblem.of(code);
        if (code.equals(ResponseCode.OUT_OF_HOURS)) {
            wait(part, PartProblem.OUT_OF_HOURS, code);
        } else if (problem != PartProblem.REFUSED && part.state() == PartState.SUBMITTED) {
            settling.refused(part, problem, code);
        } else {
            wait(part, PartProblem.UNREACHABLE, code);
        }
    }

    private void fetch(UlnPart part) {
        UlnFile file = files.find(part.file()).orElseThrow();
        Optional<Caller> caller = registrations.callerOf(file.organisation().value());
        if (caller.isEmpty()) {
            unusable(
                    part,
                    ResponseCode.ORGANISATION_UNKNOWN,
                    "is an organisation's of which it is not known as whom it asks");
            return;
        }
        BatchOutput output = lrs.getBatchRegistrationOutput(caller.get(), Objects.requireNonNull(part.job()));
        if (output.code().equals(ResponseCode.BATCH_FINISHED)) {
            finished(file, part, output);
        } else if (output.code().equals(ResponseCode.BATCH_NOT_COMPLETE)) {
            wait(part, null, output.code());
        } else if (part.state() == PartState.SUBMITTED) {
            settling.refused(part, PartProblem.REFUSED, output.code());
        } else {
            unusable(part, output.code(), "has been through and is now " + output.code());
        }
    }

    /**
     * An answer that cannot be meant: asked for again a few times, since the next may be. Then a part that waits is given up, and one
     * that has results keeps them. So it goes where another service is asked than the one that has the job.
     */
    private void unusable(UlnPart part, ResponseCode code, String why) {
        boolean last = part.faults() + 1 >= MOST_FAULTS;
        log.warn(
                "Job {} of part {} of {} {}. {}",
                part.job(),
                part.number(),
                part.file(),
                why,
                last ? "It is not asked for any more" : "It is asked for again");
        if (!last) {
            parts.faulted(part);
            wait(part, PartProblem.UNREACHABLE, code);
        } else if (part.state() == PartState.SUBMITTED) {
            settling.refused(part, PartProblem.REFUSED, code);
        } else {
            settling.kept(part);
        }
    }

    private void finished(UlnFile file, UlnPart part, BatchOutput answer) {
        PartOutput output = PartOutput.of(answer.learners());
        List<String> upns =
                pupils.read(file).part(part.number()).stream().map(Pupil::upn).toList();
        if (!output.isAbout(upns)) {
            unusable(part, answer.code(), "is answered with other learners than were sent");
        } else {
            settling.processed(part, answer.code(), output);
        }
    }

    private void wait(UlnPart part, @Nullable PartProblem problem, @Nullable ResponseCode code) {
        Instant next = clock.instant().plus(Pause.after(part.attempts(), FIRST_PAUSE, 1.5, LONGEST_PAUSE));
        if (part.state() == PartState.PROCESSED) {
            parts.wait(part, null, part.code(), next);
        } else {
            parts.wait(part, problem, code == null ? part.code() : code.toString(), next);
        }
    }
}
