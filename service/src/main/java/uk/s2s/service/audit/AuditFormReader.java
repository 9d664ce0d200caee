package uk.s2s.service.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.s2s.identifiers.InvalidIdentifier;
import uk.s2s.identifiers.Uln;
import uk.s2s.identifiers.Upn;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.accounts.AccountNames;
import uk.s2s.service.pages.FieldError;
import uk.s2s.service.transfers.Transfer;
import uk.s2s.service.transfers.Transfers;
import uk.s2s.service.uln.UlnFile;
import uk.s2s.service.uln.UlnFiles;
import uk.s2s.service.vault.IdentifierIndex;

/** Understands what was typed, or says what is wrong with it. */
@Component
class AuditFormReader {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

    private final Transfers transfers;
    private final UlnFiles ulnFiles;
    private final AccountNames accounts;
    private final IdentifierIndex index;

    AuditFormReader(Transfers transfers, UlnFiles ulnFiles, AccountNames accounts, IdentifierIndex index) {
        this.transfers = transfers;
        this.ulnFiles = ulnFiles;
        this.accounts = accounts;
        this.index = index;
    }

    /** @param errors what is wrong is added here; the question is of use only if nothing was */
    AuditQuestion read(AuditForm form, List<FieldError> errors) {
        return new AuditQuestion(
                transfer(form.reference(), errors),
                pupil(form, errors),
                account(form.email(), errors),
                organisation(form.organisation(), errors),
                startOf("from", form.from(), 0, errors),
                startOf("to", form.to(), 1, errors),
                form.before().matches("[0-9]{1,18}") ? Long.parseLong(form.before()) : Long.MAX_VALUE);
    }

    private @Nullable UUID transfer(String reference, List<FieldError> errors) {
        if (reference.isEmpty()) {
            return null;
        }
        Optional<UUID> transfer = transfers
                .findByReference(reference)
                .map(Transfer::id)
                .or(() -> ulnFiles.findByReference(reference).map(UlnFile::id));
        if (transfer.isEmpty()) {
            errors.add(
                    new FieldError("reference", "There is no file with this reference. Copy it from the file's page"));
        }
        return transfer.orElse(null);
    }

    private @Nullable Long pupil(AuditForm form, List<FieldError> errors) {
        if (!form.upn().isEmpty() && !form.uln().isEmpty()) {
            errors.add(new FieldError("uln", "Enter a UPN or a ULN, not both: an entry is found by either"));
            return null;
        }
        return form.uln().isEmpty()
                ? hash("upn", form.upn(), text -> Upn.parse(text).value(), errors)
                : hash("uln", form.uln(), text -> Uln.parse(text).value(), errors);
    }

    private @Nullable Long hash(String field, String typed, UnaryOperator<String> canonical, List<FieldError> errors) {
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return index.hash(canonical.apply(typed));
        } catch (InvalidIdentifier wrong) {
            errors.add(new FieldError(
                    field, Objects.requireNonNullElse(wrong.getMessage(), "This is no number of a pupil")));
            return null;
        }
    }

    private @Nullable UUID account(String email, List<FieldError> errors) {
        if (email.isEmpty()) {
            return null;
        }
        Optional<UUID> account = accounts.idOf(email);
        if (account.isEmpty()) {
            errors.add(new FieldError("email", "There is no account with this email address"));
        }
        return account.orElse(null);
    }

    private static @Nullable String organisation(String number, List<FieldError> errors) {
        if (number.isEmpty()) {
            return null;
        }
        String tidy = number.replaceAll("[ /]", "").toUpperCase(Locale.ROOT);
        if (!tidy.matches("[0-9]{7}|[0-9]{3}LLLL|" + SignedIn.SERVICE + "|" + SignedIn.REGISTER)) {
            errors.add(new FieldError(
                    "organisation",
                    "Enter a school's or LA's number, such as 9262377 or 926LLLL, or SERVICE, or LEARNER"));
            return null;
        }
        return tidy;
    }

    private static @Nullable Instant startOf(String field, String day, int daysLater, List<FieldError> errors) {
        if (day.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(day, DAY)
                    .plusDays(daysLater)
                    .atStartOfDay(ENGLAND)
                    .toInstant();
        } catch (DateTimeParseException wrong) {
            errors.add(new FieldError(field, "Enter a day such as 22/11/2026"));
            return null;
        }
    }
}
