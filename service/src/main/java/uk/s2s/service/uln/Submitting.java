package uk.s2s.service.uln;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import uk.s2s.lrs.BatchLearner;
import uk.s2s.lrs.BatchSubmitted;
import uk.s2s.lrs.Caller;
import uk.s2s.lrs.LearnerService;
import uk.s2s.lrs.LearnerServiceFault;
import uk.s2s.lrs.LearnerServiceUnreachable;
import uk.s2s.lrs.ResponseCode;
import uk.s2s.service.pages.FaultTrace;
import uk.s2s.service.uln.UlnEvent.UlnPartSubmitted;

/**
 * Hands waiting parts in to the Learning Records Service. A part whose answer was lost is handed in again; the same learners
 * make the same job there. A part that is not taken though the service is there is given up after a while, and may be handed in
 * again by hand.
 */
@Service
class Submitting {

    private static final Logger log = LoggerFactory.getLogger(Submitting.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
    /** In a row, which take ten minutes or more. */
    private static final int MOST_FAULTS = 8;

    private final LearnerService lrs;
    private final LrsRegistrations registrations;
    private final LrsAnswers answers;
    private final UlnFiles files;
    private final PartStore parts;
    private final PupilsOfFile pupils;
    private final Settling settling;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Submitting(
            LearnerService lrs,
            LrsRegistrations registrations,
            LrsAnswers answers,
            UlnFiles files,
            PartStore parts,
            PupilsOfFile pupils,
            Settling settling,
            ApplicationEventPublisher events,
            TransactionTemplate transactions,
            Clock clock) {
        this.lrs = lrs;
        this.registrations = registrations;
        this.answers = answers;
        this.files = files;
        this.parts = parts;
        this.pupils = pupils;
        this.settling = settling;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Hands in one part that is due; returns whether there was one. */
    boolean submitOne() {
        Optional<UlnPart> due = parts.takeDue(PartState.WAITING, clock.instant());
        due.ifPresent(this::attempt);
        return due.isPresent();
    }

    private void attempt(UlnPart part) {
        try {
            UlnFile file = files.find(part.file()).orElseThrow();
            Optional<Caller> caller = registrations.callerOf(file.organisation().value());
            if (caller.isEmpty()) {
                String organisation = file.organisation().value();
                settling.refused(
                        part,
                        registrations.lacksNational(organisation)
                                ? PartProblem.NO_CREDENTIALS
                                : PartProblem.NOT_REGISTERED,
                        null);
            } else {
                answered(part, lrs.submitBatchRegistration(caller.get(), learners(file, part)));
            }
        } catch (LearnerServiceFault fault) {
            faulted(part, fault.code());
        } catch (LearnerServiceUnreachable unreachable) {
            answers.notTaking("It cannot be reached.");
            wait(part, PartProblem.UNREACHABLE, null);
        } catch (RuntimeException ours) {
            log.error("Part {} of {} could not be handed in: {}", part.number(), part.file(), FaultTrace.of(ours));
            inVain(part, null, null);
        }
    }

    private List<BatchLearner> learners(UlnFile file, UlnPart part) {
        return pupils.read(file).part(part.number()).stream()
                .map(LearnerOfPupil::of)
                .toList();
    }

    private void answered(UlnPart part, BatchSubmitted answer) {
        answers.taking();
        if (!answer.code().equals(ResponseCode.BATCH_ACCEPTED) || answer.job().isEmpty()) {
            settling.refused(part, PartProblem.REFUSED, answer.code());
            return;
        }
        long job = answer.job().getAsLong();
        Instant now = clock.instant();
        transactions.executeWithoutResult(status -> {
            if (parts.move(part, PartState.SUBMITTED, job, null, answer.code().toString(), now)) {
                events.publishEvent(new UlnPartSubmitted(part.file(), null, now, part.number(), job));
            }
        });
    }

    private void faulted(UlnPart part, ResponseCode code) {
        if (code.equals(ResponseCode.OUT_OF_HOURS)) {
            answers.notTaking("It is closed at this hour.");
            wait(part, PartProblem.OUT_OF_HOURS, code);
        } else if (code.number() == ResponseCode.UNEXPECTED.number()) {
            inVain(part, PartProblem.UNREACHABLE, code);
        } else {
            answers.taking();
            settling.refused(part, PartProblem.of(code), code);
        }
    }

    /** It may be this part's fault, so the light does not follow from it; as long as others are taken, it is. */
    private void inVain(UlnPart part, @Nullable PartProblem problem, @Nullable ResponseCode code) {
        if (part.faults() + 1 >= MOST_FAULTS && answers.light().colour() == Light.Colour.GREEN) {
            settling.refused(part, PartProblem.REFUSED, code);
        } else {
            parts.faulted(part);
            wait(part, problem, code);
        }
    }

    private void wait(UlnPart part, @Nullable PartProblem problem, @Nullable ResponseCode code) {
        Instant next = clock.instant().plus(Pause.after(part.attempts(), FIRST_PAUSE, 2, LONGEST_PAUSE));
        parts.wait(part, problem, code == null ? null : code.toString(), next);
    }
}
