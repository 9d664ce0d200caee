package uk.s2s.service.authority;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.authority.schools.OwnSchools;
import uk.s2s.service.authority.schools.SchoolRow;
import uk.s2s.service.pages.Times;
import uk.s2s.service.requests.lists.RequestLists;
import uk.s2s.service.requests.lists.RequestQuestion;
import uk.s2s.service.requests.lists.Side;
import uk.s2s.service.requests.lists.Which;
import uk.s2s.service.schools.Area;
import uk.s2s.service.schools.AuthoritySchools;
import uk.s2s.service.transfers.traffic.AgeBand;
import uk.s2s.service.transfers.traffic.Uncollected;
import uk.s2s.service.transfers.traffic.WaitingAt;

/** Where an officer begins: what needs somebody's attention at the authority's schools. */
@Controller
class DeskPage {

    private final OwnSchools schools;
    private final AuthoritySchools areas;
    private final Uncollected uncollected;
    private final RequestLists requests;
    private final Clock clock;

    DeskPage(OwnSchools schools, AuthoritySchools areas, Uncollected uncollected, RequestLists requests, Clock clock) {
        this.schools = schools;
        this.areas = areas;
        this.uncollected = uncollected;
        this.requests = requests;
        this.clock = clock;
    }

    @GetMapping("/authority")
    String desk(@AuthenticationPrincipal SignedIn who, Model model) {
        List<SchoolRow> all = schools.all(who);
        Area area = areas.area(who.number());
        List<WaitingAt> waiting = uncollected.byReceiver(area);
        model.addAttribute("authority", who.worksAs());
        model.addAttribute("schools", all.size());
        model.addAttribute(
                "withoutAccount",
                all.stream().filter(school -> school.accounts() == 0).count());
        model.addAttribute(
                "withoutEmail", all.stream().filter(school -> !school.isTold()).count());
        model.addAttribute(
                "notCollected", waiting.stream().mapToInt(WaitingAt::total).sum());
        model.addAttribute(
                "forLong",
                waiting.stream().mapToInt(one -> one.of(AgeBand.DAYS_15)).sum());
        model.addAttribute("overdue", overdue(area, null));
        model.addAttribute("overdueOfOurs", overdue(area, Side.ASKED));
        return "authority/desk";
    }

    private int overdue(Area area, @Nullable Side side) {
        return requests.count(RequestQuestion.of(area, side, null, Which.OVERDUE, Times.dayOf(clock.instant())));
    }
}
