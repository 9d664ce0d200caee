package uk.s2s.service.reports;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.pages.FieldError;
import uk.s2s.service.transfers.FileQuestion;

/**
 * What somebody asks of the reports.
 *
 * @param sent whether files that were sent, else those that were received
 * @param party as typed: the other side's number, or empty for all
 */
public record ReportQuestion(ReportYear year, boolean sent, ReportState state, String party) {

    private static final Set<String> NOWHERE = Set.of("XXXXXXX", "MMMMMMM");

    static ReportQuestion of(String year, String what, String state, String party, Instant now) {
        boolean sent = !what.equals("received");
        ReportState wanted = ReportState.read(state);
        return new ReportQuestion(
                ReportYear.read(year, now),
                sent,
                wanted.isFor(sent) ? wanted : ReportState.ALL,
                party.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
    }

    List<FieldError> errors() {
        boolean known = party.isEmpty() || NOWHERE.contains(party) || party.matches("[0-9]{3}([0-9]{4}|LLLL)");
        return known
                ? List.of()
                : List.of(new FieldError(
                        "party",
                        "Enter the school's number, LA and establishment, like 9262377; or leave it empty for all"));
    }

    FileQuestion of(SchoolNumber organisation) {
        return new FileQuestion(organisation, sent, year.from(), year.to(), state.states(sent), party);
    }

    /** Everything on one side in the year, for the counts. */
    static FileQuestion all(SchoolNumber organisation, boolean sent, ReportYear year) {
        return new FileQuestion(organisation, sent, year.from(), year.to(), ReportState.ALL.states(sent), "");
    }

    public String what() {
        return sent ? "sent" : "received";
    }

    /** As addresses carry it; a party that is none is left out. */
    public String query() {
        return query(year, sent, state) + (errors().isEmpty() ? "&party=" + party : "");
    }

    static String query(ReportYear year, boolean sent, ReportState state) {
        return "?year=%s&what=%s&state=%s".formatted(year.value(), sent ? "sent" : "received", state.value());
    }
}
