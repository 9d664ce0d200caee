package uk.s2s.service.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.s2s.register.FieldRules;
import uk.s2s.register.LearnerDetails;
import uk.s2s.register.SubmittedLearner;
import uk.s2s.service.pages.FieldError;

/** Holds corrected details against the rules of the register before they are sent again. */
@Component
class CorrectionReader {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final Clock clock;

    CorrectionReader(Clock clock) {
        this.clock = clock;
    }

    /** @param errors what is wrong is added here; what is returned is of use only if nothing was */
    SubmittedLearner read(Correction typed, SubmittedLearner sent, List<FieldError> errors) {
        LearnerDetails details = typed.in(sent.details());
        LocalDate today = LocalDate.ofInstant(clock.instant(), ENGLAND);
        if (!typed.uln().isEmpty()) {
            Typed.uln("uln", typed.uln(), errors);
        }
        errors.addAll(Typed.errors(FieldRules.check(FieldRules.withBatchDefaults(details), today), "givenName"));
        return new SubmittedLearner(typed.uln().replace(" ", ""), sent.misIdentifier(), details);
    }
}
