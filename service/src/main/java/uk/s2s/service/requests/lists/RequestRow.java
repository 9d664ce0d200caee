package uk.s2s.service.requests.lists;

import java.time.LocalDate;
import uk.s2s.service.pages.Times;
import uk.s2s.service.requests.Request;
import uk.s2s.service.requests.RequestState;

/**
 * A line of the list of an organisation's requests.
 *
 * @param pupil empty once its time is over
 * @param party the other side
 */
public record RequestRow(
        String reference,
        String pupil,
        String party,
        String asked,
        String due,
        RequestState state,
        String title,
        boolean overdue) {

    static RequestRow of(Request request, String pupil, String party, LocalDate today) {
        return new RequestRow(
                request.reference(),
                pupil,
                party,
                Times.day(request.askedAt()),
                Times.day(request.dueOn()),
                request.state(),
                request.title(today),
                request.isOverdue(today));
    }
}
