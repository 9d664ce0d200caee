package uk.s2s.service.authority.requests;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import uk.s2s.service.authority.PartyNames;
import uk.s2s.service.pages.Times;
import uk.s2s.service.requests.Request;
import uk.s2s.service.requests.RequestState;

/**
 * A request of an authority's schools as a page shows it: never the pupil.
 *
 * @param late for how long it is overdue; empty when it is not
 */
public record RequestLine(
        String reference,
        String asker,
        String school,
        String asked,
        String due,
        RequestState state,
        String title,
        boolean overdue,
        String late) {

    static RequestLine of(Request request, PartyNames names, LocalDate today) {
        long days = ChronoUnit.DAYS.between(request.dueOn(), today);
        return new RequestLine(
                request.reference(),
                names.withNumber(request.asker().value()),
                names.withNumber(request.asked().value()),
                Times.day(request.askedAt()),
                Times.day(request.dueOn()),
                request.state(),
                request.title(today),
                request.isOverdue(today),
                request.isOverdue(today) ? days + (days == 1 ? " day" : " days") : "");
    }
}
