package uk.s2s.service.requests.lists;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import uk.s2s.service.pages.Csv;
import uk.s2s.service.pages.Times;
import uk.s2s.service.requests.Names;
import uk.s2s.service.requests.Request;

/** A list of requests as a file for spreadsheets, without pupils. */
public final class RequestsCsv {

    private final RequestLists lists;
    private final Names names;
    private final LocalDate today;

    public RequestsCsv(RequestLists lists, Names names, LocalDate today) {
        this.lists = lists;
        this.names = names;
        this.today = today;
    }

    /** Says at the end when there are more than fit. */
    public void write(RequestQuestion question, PrintWriter out) {
        out.write(Csv.line(
                "Reference", "Asked by", "Asked of", "Asked on", "Due on", "State", "Closed on", "Days after due day"));
        if (lists.each(question, RequestLists.MOST_IN_CSV, request -> out.write(line(request)))) {
            out.write(Csv.line(
                    "There are more: only the first %,d requests are in this file. Narrow the list to get the others."
                            .formatted(RequestLists.MOST_IN_CSV)));
        }
    }

    private String line(Request request) {
        LocalDate closed = request.isOpen() ? today : Times.dayOf(request.changedAt());
        long late = Math.max(0, ChronoUnit.DAYS.between(request.dueOn(), closed));
        return Csv.line(
                request.reference(),
                names.of(request.asker()),
                names.of(request.asked()),
                Times.dayOf(request.askedAt()).toString(),
                request.dueOn().toString(),
                request.title(today),
                request.isOpen() ? "" : closed.toString(),
                String.valueOf(late));
    }
}
