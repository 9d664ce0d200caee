package uk.s2s.service.requests;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.s2s.identifiers.IdentifierCheck;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.identifiers.Upn;
import uk.s2s.service.pages.FieldError;

/** The form by which a pupil's file is asked for, as typed. */
public record RequestForm(Map<String, String> typed) {

    static final RequestForm EMPTY = new RequestForm(Map.of());

    private static final int LONGEST_NAME = 100;
    private static final int OLDEST = 30;
    private static final int YEARS_AROUND = 2;
    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}<>{}]*\\p{L}[^\\p{Cntrl}<>{}]*");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

    /** What stands in a field, without spaces around it. */
    public String text(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    /**
     * What is asked for.
     *
     * @param errors what is wrong is added here, and then empty is returned
     */
    Optional<NewRequest> read(SchoolNumber asked, LocalDate today, List<FieldError> errors) {
        String given = name("given", "Enter the pupil's first name", errors);
        String family = name("family", "Enter the pupil's family name", errors);
        String former = text("former").isEmpty() ? "" : name("former", "", errors);
        LocalDate born = born(today, errors);
        String upn = upn(errors);
        LocalDate starts = day("starts", "the pupil's first day at your school", true, errors);
        LocalDate left = day("left", "the pupil's last day at the other school", false, errors);
        if (starts != null) {
            checkStart(starts, born, today, errors);
        }
        if (left != null) {
            checkLeft(left, born, starts, today, errors);
        }
        if (!errors.isEmpty() || born == null || starts == null) {
            return Optional.empty();
        }
        var pupil = new RequestedPupil(given, family, former, born.toString(), upn);
        return Optional.of(new NewRequest(asked, pupil, left, starts));
    }

    private String name(String field, String missing, List<FieldError> errors) {
        String name = text(field);
        if (name.isEmpty()) {
            errors.add(new FieldError(field, missing));
        } else if (name.length() > LONGEST_NAME) {
            errors.add(new FieldError(field, "The name must be %d characters or fewer".formatted(LONGEST_NAME)));
        } else if (!NAME.matcher(name).matches()) {
            errors.add(new FieldError(field, "The name must have letters and no signs such as < or {"));
        }
        return name;
    }

    private @Nullable LocalDate born(LocalDate today, List<FieldError> errors) {
        LocalDate born = day("born", "the pupil's date of birth", true, errors);
        if (born != null && !born.isBefore(today)) {
            errors.add(new FieldError("born-day", "The date of birth must be in the past"));
        } else if (born != null && born.plusYears(OLDEST).isBefore(today)) {
            errors.add(new FieldError(
                    "born-day", "By this date of birth the pupil is over %d: check the year".formatted(OLDEST)));
        }
        return born;
    }

    private String upn(List<FieldError> errors) {
        String upn = text("upn").replace(" ", "").toUpperCase(Locale.ROOT);
        if (upn.isEmpty()) {
            return "";
        }
        IdentifierCheck check = Upn.check(upn);
        if (!check.isGood()) {
            errors.add(new FieldError("upn", check.message() + ". Correct it, or leave it out"));
        }
        return upn;
    }

    private static void checkStart(
            LocalDate starts, @Nullable LocalDate born, LocalDate today, List<FieldError> errors) {
        if (born != null && !starts.isAfter(born)) {
            errors.add(new FieldError("starts-day", "The first day at your school must come after the date of birth"));
        } else if (starts.isBefore(today.minusYears(YEARS_AROUND)) || starts.isAfter(today.plusYears(YEARS_AROUND))) {
            errors.add(new FieldError(
                    "starts-day", "The first day at your school must be within two years of today: check the year"));
        }
    }

    private static void checkLeft(
            LocalDate left,
            @Nullable LocalDate born,
            @Nullable LocalDate starts,
            LocalDate today,
            List<FieldError> errors) {
        if (born != null && !left.isAfter(born)) {
            errors.add(
                    new FieldError("left-day", "The last day at the other school must come after the date of birth"));
        } else if (starts != null && left.isAfter(starts)) {
            errors.add(new FieldError(
                    "left-day", "The last day at the other school must not come after the first day at your school"));
        } else if (left.isBefore(today.minusYears(OLDEST)) || left.isAfter(today.plusYears(YEARS_AROUND))) {
            errors.add(new FieldError("left-day", "Check the year of the last day at the other school"));
        }
    }

    private @Nullable LocalDate day(String field, String what, boolean needed, List<FieldError> errors) {
        String day = text(field + "-day");
        String month = text(field + "-month");
        String year = text(field + "-year");
        if (day.isEmpty() && month.isEmpty() && year.isEmpty()) {
            if (needed) {
                errors.add(new FieldError(field + "-day", "Enter " + what));
            }
            return null;
        }
        try {
            if (NUMBER.matcher(day).matches() && NUMBER.matcher(month).matches() && year.matches("[0-9]{4}")) {
                return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            }
        } catch (DateTimeException noSuchDay) {
            // told below
        }
        errors.add(new FieldError(
                field + "-day", "Enter " + what + " as day, month and year of four digits, such as 31 5 2015"));
        return null;
    }
}
