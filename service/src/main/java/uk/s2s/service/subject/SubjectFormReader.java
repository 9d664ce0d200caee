package uk.s2s.service.subject;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.s2s.identifiers.InvalidIdentifier;
import uk.s2s.identifiers.Uln;
import uk.s2s.identifiers.Upn;
import uk.s2s.service.pages.FieldError;
import uk.s2s.service.vault.IdentifierIndex;

/** Understands what was typed, or says what is wrong with it. */
@Component
class SubjectFormReader {

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_NAME = 100;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final IdentifierIndex index;

    SubjectFormReader(IdentifierIndex index) {
        this.index = index;
    }

    /** @param errors what is wrong is added here; the result is of use only if nothing was */
    Subject read(SubjectForm form, List<FieldError> errors) {
        Set<String> upns = new HashSet<>();
        upn("upn", form.upn(), upns, errors);
        upn("formerUpn", form.formerUpn(), upns, errors);
        Set<Uln> ulns = uln(form.uln(), errors);
        LocalDate born = born(form.born(), errors);
        required("surname", form.surname(), "Enter the surname, so that nobody else's record is given out", errors);
        required("forename", form.forename(), "Enter the forename", errors);
        required("born", form.born(), "Enter the date of birth, such as 9/3/2015", errors);
        if (form.surname().length() > LONGEST_NAME || form.forename().length() > LONGEST_NAME) {
            errors.add(new FieldError("surname", "Names must be %d characters or fewer".formatted(LONGEST_NAME)));
        }
        reason(form.reason(), errors);
        return new Subject(
                upns,
                upns.stream().map(index::hash).collect(Collectors.toSet()),
                ulns,
                form.surname(),
                form.forename(),
                born);
    }

    private static void required(String field, String typed, String message, List<FieldError> errors) {
        if (typed.isEmpty()) {
            errors.add(new FieldError(field, message));
        }
    }

    private static void upn(String field, String typed, Set<String> upns, List<FieldError> errors) {
        if (!typed.isEmpty()) {
            try {
                upns.add(Upn.parse(typed).value());
            } catch (InvalidIdentifier wrong) {
                errors.add(new FieldError(field, Objects.requireNonNullElse(wrong.getMessage(), "This is no UPN")));
            }
        }
    }

    private static Set<Uln> uln(String typed, List<FieldError> errors) {
        String tidy = typed.replace(" ", "");
        if (tidy.isEmpty()) {
            return Set.of();
        }
        if (!Uln.check(tidy).isGood()) {
            errors.add(new FieldError("uln", "This is no ULN: it has ten digits, of which the last proves the others"));
            return Set.of();
        }
        return Set.of(new Uln(tidy));
    }

    private static @Nullable LocalDate born(String typed, List<FieldError> errors) {
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(typed, DAY);
        } catch (DateTimeParseException noDay) {
            errors.add(new FieldError("born", "Enter a date of birth such as 9/3/2015"));
            return null;
        }
    }

    private static void reason(String reason, List<FieldError> errors) {
        if (reason.isEmpty()) {
            errors.add(new FieldError("reason", "Enter the reason; it is recorded"));
        } else if (reason.length() > LONGEST_REASON) {
            errors.add(new FieldError("reason", "The reason must be %d characters or fewer".formatted(LONGEST_REASON)));
        }
    }
}
