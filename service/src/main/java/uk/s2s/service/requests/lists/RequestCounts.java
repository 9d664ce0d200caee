package uk.s2s.service.requests.lists;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.pages.Times;
import uk.s2s.service.reports.ReportCount;
import uk.s2s.service.reports.ReportCounts;
import uk.s2s.service.reports.ReportYear;

/** How many requests were made in an academic year and what became of them, for the reports. */
@Component
@Order(10)
class RequestCounts implements ReportCounts {

    private static final List<Which> SHOWN = List.of(Which.ALL, Which.IN_TIME, Which.LATE, Which.OPEN, Which.OVERDUE);

    private final RequestLists lists;
    private final Clock clock;

    RequestCounts(RequestLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    @Override
    public List<ReportCount> of(SignedIn who, ReportYear year) {
        return Stream.of(Side.ASKER, Side.ASKED)
                .flatMap(side -> SHOWN.stream().map(which -> count(who, side, which, year)))
                .toList();
    }

    private ReportCount count(SignedIn who, Side side, Which which, ReportYear year) {
        LocalDate today = Times.dayOf(clock.instant());
        return new ReportCount(
                (side == Side.ASKER ? "Requests by you" : "Requests to you") + end(which),
                lists.count(RequestQuestion.of(who.number(), side, which, year, today)),
                RequestListPages.path("/requests", side, which, year.value()));
    }

    private static String end(Which which) {
        return switch (which) {
            case ALL -> "";
            case OPEN -> ", still open";
            default -> ", " + which.title().toLowerCase(Locale.ROOT);
        };
    }
}
