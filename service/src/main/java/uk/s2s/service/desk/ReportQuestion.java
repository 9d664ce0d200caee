package uk.s2s.service.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import uk.s2s.service.pages.FieldError;
import uk.s2s.service.pages.TypedDay;

/**
 * Which changes of ULNs are asked for, as typed.
 *
 * @param from first day; empty for thirty days before the last
 * @param to last day; empty for today
 * @param what empty for all kinds
 */
public record ReportQuestion(String from, String to, String what) {

    private static final Set<String> KINDS = Set.of("merged", "unmerged", "deleted");
    private static final int USUAL_DAYS = 30;

    /** Both days filled in, and no kind that does not exist. */
    static ReportQuestion of(String from, String to, String what, LocalDate today) {
        String last = to.isBlank() ? TypedDay.write(today) : to.strip();
        String first = from.isBlank()
                ? TypedDay.write(TypedDay.read(last).orElse(today).minusDays(USUAL_DAYS))
                : from.strip();
        return new ReportQuestion(first, last, KINDS.contains(what) ? what : "");
    }

    List<FieldError> errors() {
        if (TypedDay.read(from).isEmpty()) {
            return List.of(new FieldError("from", TypedDay.EXPECTED));
        }
        if (TypedDay.read(to).isEmpty()) {
            return List.of(new FieldError("to", TypedDay.EXPECTED));
        }
        return first().isAfter(last())
                ? List.of(new FieldError("to", "The last day must not be before the first"))
                : List.of();
    }

    LocalDate first() {
        return TypedDay.read(from).orElseThrow();
    }

    LocalDate last() {
        return TypedDay.read(to).orElseThrow();
    }

    boolean wants(ReportRow row) {
        return what.isEmpty() || what.equals(row.what());
    }

    /** As addresses carry it. */
    public String query() {
        return "?from=" + from + "&to=" + to + "&what=" + what;
    }
}
