package uk.s2s.service.requests;

import java.time.LocalDate;
import uk.s2s.service.pages.Times;

/**
 * A line of a list of requests.
 *
 * @param pupil empty for whoever may not see it
 * @param sides who asks whom, or the other side alone
 */
public record RequestRow(
        String reference,
        String pupil,
        String sides,
        String asked,
        String due,
        RequestState state,
        String title,
        boolean overdue) {

    static RequestRow of(Request request, String pupil, String sides, LocalDate today) {
        boolean overdue = request.isOverdue(today);
        return new RequestRow(
                request.reference(),
                pupil,
                sides,
                Times.day(request.askedAt()),
                Times.day(request.dueOn()),
                request.state(),
                overdue ? "Overdue" : request.state().title(),
                overdue);
    }
}
