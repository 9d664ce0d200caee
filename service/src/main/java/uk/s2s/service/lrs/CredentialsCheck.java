package uk.s2s.service.lrs;

import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.s2s.lrs.LearnerService;
import uk.s2s.lrs.LearnerServiceFault;
import uk.s2s.lrs.LearnerServiceUnreachable;
import uk.s2s.lrs.ResponseCode;
import uk.s2s.service.pages.FieldError;

/** Tries credentials by a question that changes nothing and asks for nobody: what became of a job that there is not. */
@Component
class CredentialsCheck {

    /** No job has it. */
    private static final long NO_JOB = 0;

    private final LearnerService lrs;

    CredentialsCheck(LearnerService lrs) {
        this.lrs = lrs;
    }

    /**
     * What the service said to them.
     *
     * @param asked whether it answered at all
     * @param problem why it refuses them; null when it does not
     */
    record Answer(boolean asked, Optional<FieldError> problem) {}

    Answer of(Credentials credentials) {
        try {
            lrs.getBatchRegistrationOutput(credentials.caller(), NO_JOB);
            return new Answer(true, Optional.empty());
        } catch (LearnerServiceFault fault) {
            Optional<FieldError> refused = refusal(fault.code());
            return new Answer(refused.isPresent(), refused);
        } catch (LearnerServiceUnreachable unreachable) {
            return new Answer(false, Optional.empty());
        }
    }

    private static Optional<FieldError> refusal(ResponseCode code) {
        if (code.equals(ResponseCode.ORGANISATION_UNKNOWN)) {
            return refusal("ref", "does not know this organisation, or has not authorised it", code);
        }
        if (code.equals(ResponseCode.PASSWORD_WRONG)) {
            return refusal("password", "refuses this password", code);
        }
        return code.equals(ResponseCode.NO_ACCESS)
                ? refusal("ref", "gives this organisation no access to batch registration", code)
                : Optional.empty();
    }

    private static Optional<FieldError> refusal(String field, String why, ResponseCode code) {
        return Optional.of(new FieldError(
                field,
                "The Learning Records Service %s (%s). Nothing was changed: compare it with its letter to you"
                        .formatted(why, code)));
    }
}
