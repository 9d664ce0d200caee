package uk.s2s.service.uln;

import java.time.Duration;
import org.springframework.stereotype.Service;
import uk.s2s.lrs.Caller;
import uk.s2s.lrs.LearnerService;
import uk.s2s.lrs.LearnerServiceFault;
import uk.s2s.lrs.LearnerServiceUnreachable;
import uk.s2s.lrs.ResponseCode;

/**
 * Asks whether the Learning Records Service is there, when it was not or nobody has handed anything in for a while: one file that
 * it cannot take must not close it for all others.
 */
@Service
class Probing {

    private static final Duration WHILE = Duration.ofMinutes(5);
    /** No job has it. */
    private static final long NO_JOB = 0;

    private final LearnerService lrs;
    private final LrsRegistrations registrations;
    private final LrsAnswers answers;

    Probing(LearnerService lrs, LrsRegistrations registrations, LrsAnswers answers) {
        this.lrs = lrs;
        this.registrations = registrations;
        this.answers = answers;
    }

    /** Always returns false: once is enough. */
    boolean probe() {
        boolean quiet =
                answers.sinceLast().map(last -> last.compareTo(WHILE) >= 0).orElse(true);
        if (quiet || answers.light().colour() != Light.Colour.GREEN) {
            registrations.anyCaller().ifPresent(this::ask);
        }
        return false;
    }

    private void ask(Caller caller) {
        try {
            lrs.getBatchRegistrationOutput(caller, NO_JOB);
            answers.taking();
        } catch (LearnerServiceFault fault) {
            faulted(fault.code());
        } catch (LearnerServiceUnreachable unreachable) {
            answers.notTaking("It cannot be reached.");
        }
    }

    /** Whoever is refused has been heard. */
    private void faulted(ResponseCode code) {
        if (code.equals(ResponseCode.OUT_OF_HOURS)) {
            answers.notTaking("It is closed at this hour.");
        } else if (code.number() == ResponseCode.UNEXPECTED.number()) {
            answers.notTaking("It reports a fault of its own.");
        } else {
            answers.taking();
        }
    }
}
