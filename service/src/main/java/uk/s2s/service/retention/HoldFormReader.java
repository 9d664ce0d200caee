package uk.s2s.service.retention;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.s2s.identifiers.InvalidIdentifier;
import uk.s2s.identifiers.Upn;
import uk.s2s.service.pages.FieldError;
import uk.s2s.service.vault.IdentifierIndex;

/** Understands what was typed, or says what is wrong with it. */
@Component
class HoldFormReader {

    private static final int LONGEST_REASON = 500;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final List<PupilsOfFiles> files;
    private final IdentifierIndex index;

    HoldFormReader(List<PupilsOfFiles> files, IdentifierIndex index) {
        this.files = files;
        this.index = index;
    }

    /** @param errors what is wrong is added here; the result is of use only if nothing was */
    long pupil(HoldForm form, List<FieldError> errors) {
        if (form.upn().isEmpty() && form.reference().isEmpty()) {
            errors.add(new FieldError("upn", "Enter the pupil's UPN, or a file that the pupil is in"));
            return 0;
        }
        return form.upn().isEmpty() ? pupilOfFile(form, errors) : upn(form.upn(), errors);
    }

    private long upn(String typed, List<FieldError> errors) {
        try {
            return index.hash(Upn.parse(typed).value());
        } catch (InvalidIdentifier wrong) {
            errors.add(new FieldError("upn", Objects.requireNonNullElse(wrong.getMessage(), "This is no UPN")));
            return 0;
        }
    }

    private long pupilOfFile(HoldForm form, List<FieldError> errors) {
        Optional<long[]> pupils = files.stream()
                .flatMap(one -> one.pupilsIn(form.reference()).stream())
                .findFirst();
        if (pupils.isEmpty()) {
            errors.add(
                    new FieldError("reference", "There is no file with this reference. Copy it from the file's page"));
            return 0;
        }
        int count = pupils.get().length;
        int position = form.position().isEmpty() && count == 1 ? 1 : number(form.position());
        if (position < 1 || position > count) {
            errors.add(new FieldError("position", "Enter the pupil's place in the file, from 1 to " + count));
            return 0;
        }
        return pupils.get()[position - 1];
    }

    private static int number(String typed) {
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
    }

    static void reason(String reason, List<FieldError> errors) {
        if (reason.isEmpty()) {
            errors.add(new FieldError("reason", "Enter the reason; it is recorded"));
        } else if (reason.length() > LONGEST_REASON) {
            errors.add(new FieldError("reason", "The reason must be %d characters or fewer".formatted(LONGEST_REASON)));
        }
    }

    /** Null when there is none. */
    static @Nullable LocalDate until(String typed, LocalDate today, List<FieldError> errors) {
        if (typed.isEmpty()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(typed, DAY);
            if (!day.isBefore(today) && day.getYear() < 2200) {
                return day;
            }
            errors.add(new FieldError("until", "The last day must not be in the past"));
        } catch (DateTimeParseException noDay) {
            errors.add(new FieldError("until", "Enter a day such as 22/11/2026, or leave it empty"));
        }
        return null;
    }
}
