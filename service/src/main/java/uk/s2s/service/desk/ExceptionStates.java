package uk.s2s.service.desk;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.s2s.register.jdbc.LearnerRegister;
import uk.s2s.register.jdbc.RegisterExceptions;

/** Which of an organisation's exceptions are put aside, and which are closed because the pupil was sent again. */
@Component
class ExceptionStates {

    private record Place(long job, int position) {}

    private final RegisterExceptions exceptions;
    private final PutAside aside;

    ExceptionStates(LearnerRegister register, PutAside aside) {
        this.exceptions = register.batches().exceptions();
        this.aside = aside;
    }

    /** How each of them stands. */
    interface Known {
        ExceptionState of(long job, int position);
    }

    /** @param ref by which the register knows the organisation */
    Known of(String organisation, String ref) {
        Map<Place, ExceptionState> states = new HashMap<>();
        aside.of(organisation)
                .forEach(one -> states.put(
                        new Place(one.job(), one.position()),
                        new ExceptionState(ExceptionState.Kind.ASIDE, one.reason())));
        exceptions
                .superseded(ref)
                .forEach(one -> states.put(
                        new Place(one.job(), one.position()),
                        new ExceptionState(
                                ExceptionState.Kind.SUPERSEDED,
                                "This pupil was sent again since: see LRS job " + one.by())));
        return (job, position) -> states.getOrDefault(new Place(job, position), ExceptionState.OPEN);
    }
}
