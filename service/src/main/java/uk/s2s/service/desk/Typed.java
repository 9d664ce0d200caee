package uk.s2s.service.desk;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.s2s.identifiers.Uln;
import uk.s2s.register.FieldProblem;
import uk.s2s.register.LearnerField;
import uk.s2s.service.pages.FieldError;

/** What every form of the desk asks for. */
final class Typed {

    private static final int LONGEST_REASON = 500;

    /** By which input of a form a field of the learner is typed. */
    private static final Map<LearnerField, String> INPUTS = Map.of(
            LearnerField.GIVEN_NAME, "givenName",
            LearnerField.MIDDLE_OTHER_NAME, "middleNames",
            LearnerField.FAMILY_NAME, "familyName",
            LearnerField.PREVIOUS_FAMILY_NAME, "formerName",
            LearnerField.DATE_OF_BIRTH, "day",
            LearnerField.GENDER, "gender",
            LearnerField.LAST_KNOWN_POST_CODE, "postcode",
            LearnerField.LAST_KNOWN_ADDRESS_LINE_1, "address",
            LearnerField.LAST_KNOWN_ADDRESS_TOWN, "town");

    private Typed() {}

    /** @param typed null where a form left it out, which is empty */
    static String tidy(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    /** @param first the input at which problems stand that have none of their own */
    static List<FieldError> errors(List<FieldProblem> problems, String first) {
        return problems.stream()
                .map(one -> new FieldError(INPUTS.getOrDefault(one.field(), first), one.message()))
                .toList();
    }

    /** @param errors what is wrong is added here */
    static void reason(String reason, List<FieldError> errors) {
        if (reason.isBlank()) {
            errors.add(new FieldError("reason", "Enter the reason; it is recorded"));
        } else if (reason.length() > LONGEST_REASON) {
            errors.add(new FieldError("reason", "The reason must be %d characters or fewer".formatted(LONGEST_REASON)));
        }
    }

    /** @param errors what is wrong is added here, and then empty is returned */
    static Optional<Uln> uln(String field, String typed, List<FieldError> errors) {
        String tidy = typed.replace(" ", "");
        if (tidy.equals(Uln.NOT_KNOWN)) {
            errors.add(new FieldError(field, "9999999999 stands for a ULN that is not known: it is nobody's"));
            return Optional.empty();
        }
        if (!Uln.check(tidy).isGood()) {
            errors.add(
                    new FieldError(
                            field,
                            "Enter a ULN of ten digits, such as 9276308686; this one is mistyped: its check digit does not fit"));
            return Optional.empty();
        }
        return Optional.of(new Uln(tidy));
    }
}
