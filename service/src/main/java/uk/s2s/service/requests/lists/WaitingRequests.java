package uk.s2s.service.requests.lists;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.s2s.service.access.Role;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.pages.Times;
import uk.s2s.service.schools.AuthoritySchools;
import uk.s2s.service.transfers.WaitingLines;

/** Requests among what waits for somebody at home: those to be answered, and for an LA those of its schools that are overdue. */
@Component
class WaitingRequests implements WaitingLines {

    private final RequestLists lists;
    private final AuthoritySchools areas;
    private final Clock clock;

    WaitingRequests(RequestLists lists, AuthoritySchools areas, Clock clock) {
        this.lists = lists;
        this.areas = areas;
        this.clock = clock;
    }

    @Override
    public List<Line> of(SignedIn who) {
        LocalDate today = Times.dayOf(clock.instant());
        List<Line> lines = new ArrayList<>();
        int open = own(who, Which.OPEN, today);
        if (open > 0) {
            int overdue = own(who, Which.OVERDUE, today);
            String late = overdue == 0 ? "" : ", %d overdue".formatted(overdue);
            lines.add(new Line(
                    "%d %s for a pupil's file to answer%s".formatted(open, requests(open), late), "/requests"));
        }
        int inDoubt = own(who, Which.IN_DOUBT, today);
        if (inDoubt > 0) {
            lines.add(new Line(
                    "%d %s that a file of yours may answer: say which pupil was asked for"
                            .formatted(inDoubt, requests(inDoubt)),
                    RequestListPages.path("/requests", Side.ASKED, Which.IN_DOUBT, "")));
        }
        if (who.role() == Role.LA_USER) {
            int overdue = lists.count(RequestQuestion.of(areas.area(who.number()), null, null, Which.OVERDUE, today));
            if (overdue > 0) {
                lines.add(new Line(
                        "%d overdue %s of your schools".formatted(overdue, requests(overdue)),
                        "/authority/requests?state=overdue"));
            }
        }
        return lines;
    }

    private int own(SignedIn who, Which which, LocalDate today) {
        return lists.count(RequestQuestion.of(who.number(), Side.ASKED, which, null, today));
    }

    private static String requests(int count) {
        return count == 1 ? "request" : "requests";
    }
}
