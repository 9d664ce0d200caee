package uk.s2s.service.requests;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.s2s.service.access.Role;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.requests.RequestLists.Side;
import uk.s2s.service.requests.RequestLists.Which;
import uk.s2s.service.transfers.WaitingLines;

/** Requests among what waits for somebody at home: those to be answered, and for an LA those of its schools that are overdue. */
@Component
class WaitingRequests implements WaitingLines {

    private final RequestLists lists;
    private final Clock clock;

    WaitingRequests(RequestLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    @Override
    public List<Line> of(SignedIn who) {
        LocalDate today = Timetable.dayOf(clock.instant());
        List<Line> lines = new ArrayList<>();
        int open = lists.count(who.number(), Side.OF_US, Which.OPEN, today);
        if (open > 0) {
            int overdue = lists.count(who.number(), Side.OF_US, Which.OVERDUE, today);
            String late = overdue == 0 ? "" : ", %d overdue".formatted(overdue);
            lines.add(new Line(
                    "%d %s for a pupil's file to answer%s".formatted(open, requests(open), late), "/requests"));
        }
        if (who.role() == Role.LA_USER) {
            int overdue = lists.count(who.number(), Side.AREA, Which.OVERDUE, today);
            if (overdue > 0) {
                lines.add(new Line(
                        "%d overdue %s of your schools".formatted(overdue, requests(overdue)),
                        "/requests?list=area&state=overdue"));
            }
        }
        return lines;
    }

    private static String requests(int count) {
        return count == 1 ? "request" : "requests";
    }
}
