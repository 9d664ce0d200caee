package uk.s2s.service.desk;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.s2s.service.pages.FieldError;

/**
 * Which changes of ULNs are asked for, as typed.
 *
 * @param from first day; empty for thirty days before the last
 * @param to last day; empty for today
 * @param what empty for all kinds
 */
public record ReportQuestion(String from, String to, String what) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Set<String> KINDS = Set.of("merged", "unmerged", "deleted");
    private static final int USUAL_DAYS = 30;

    /** Both days filled in, and no kind that does not exist. */
    static ReportQuestion of(String from, String to, String what, LocalDate today) {
        String last = to.isBlank() ? DAY.format(today) : to.strip();
        String first = from.isBlank() ? DAY.format(day(last).orElse(today).minusDays(USUAL_DAYS)) : from.strip();
        return new ReportQuestion(first, last, KINDS.contains(what) ? what : "");
    }

    List<FieldError> errors() {
        if (day(from).isEmpty()) {
            return List.of(new FieldError("from", "Enter a day such as 22/11/2026"));
        }
        if (day(to).isEmpty()) {
            return List.of(new FieldError("to", "Enter a day such as 22/11/2026"));
        }
        return first().isAfter(last())
                ? List.of(new FieldError("to", "The last day must not be before the first"))
                : List.of();
    }

    LocalDate first() {
        return day(from).orElseThrow();
    }

    LocalDate last() {
        return day(to).orElseThrow();
    }

    boolean wants(ReportRow row) {
        return what.isEmpty() || what.equals(row.what());
    }

    /** As addresses carry it. */
    public String query() {
        return "?from=" + from + "&to=" + to + "&what=" + what;
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed, DAY)).filter(day -> day.getYear() > 1900 && day.getYear() < 2200);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
