package uk.s2s.service.requests.lists;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.Role;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.pages.CsvDownload;
import uk.s2s.service.pages.Paging;
import uk.s2s.service.pages.Times;
import uk.s2s.service.reports.ReportYear;
import uk.s2s.service.requests.Names;
import uk.s2s.service.requests.PupilVault;
import uk.s2s.service.requests.Request;
import uk.s2s.service.requests.RequestEvent.RequestsSeen;
import uk.s2s.service.transfers.Actors;

/** Requests asked of us and asked by us. */
@Controller
class RequestListPages {

    private static final String BY_US = "by-us";
    private static final String OF_US = "of-us";

    private final RequestLists lists;
    private final PupilVault pupils;
    private final Names names;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RequestListPages(
            RequestLists lists, PupilVault pupils, Names names, ApplicationEventPublisher events, Clock clock) {
        this.lists = lists;
        this.pupils = pupils;
        this.names = names;
        this.events = events;
        this.clock = clock;
    }

    /** @param year empty for any */
    static String path(String page, Side side, Which which, String year) {
        return "%s?list=%s&state=%s%s"
                .formatted(page, word(side), which.value(), year.isEmpty() ? "" : "&year=" + year);
    }

    @GetMapping("/requests")
    @Transactional
    public String list(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "") String list,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        Permissions.require(who, Action.LIST_REQUESTS);
        if (list.equals("area") && who.role() == Role.LA_USER) {
            return "redirect:/authority/requests?state=" + which(state).value();
        }
        Side side = side(list);
        Which which = which(state);
        Optional<ReportYear> asked = year(year);
        RequestQuestion question = question(who, side, which, asked);
        Paging paging = Paging.of(page, lists.count(question));
        model.addAttribute("side", word(side));
        model.addAttribute("which", which);
        model.addAttribute("year", asked.map(ReportYear::value).orElse(""));
        model.addAttribute("years", ReportYear.offered(clock.instant()));
        model.addAttribute("authority", who.role() == Role.LA_USER);
        model.addAttribute("waiting", lists.count(question(who, Side.ASKED, Which.OPEN, Optional.empty())));
        model.addAttribute("paging", paging);
        model.addAttribute("rows", rows(who, side, question, paging));
        return "requests/list";
    }

    private List<RequestRow> rows(SignedIn who, Side side, RequestQuestion question, Paging paging) {
        List<Request> found = lists.page(question, paging.offset(), Paging.SIZE);
        if (!found.isEmpty()) {
            List<Long> seen = found.stream()
                    .flatMap(request -> request.pupilHashes().stream())
                    .distinct()
                    .toList();
            events.publishEvent(new RequestsSeen(Actors.of(who), clock.instant(), word(side), paging.page(), seen));
        }
        return found.stream()
                .map(request -> RequestRow.of(request, pupils.name(request), names.of(other(request, side)), today()))
                .toList();
    }

    private static SchoolNumber other(Request request, Side side) {
        return side == Side.ASKED ? request.asker() : request.asked();
    }

    /** Without pupils: what is opened in a spreadsheet is mailed on sooner or later. */
    @GetMapping("/requests/csv")
    void csv(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "") String list,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String year,
            HttpServletResponse response)
            throws IOException {
        Permissions.require(who, Action.LIST_REQUESTS);
        Side side = side(list);
        PrintWriter out = CsvDownload.begin(response, "requests-%s.csv".formatted(word(side)));
        new RequestsCsv(lists, names, today()).write(question(who, side, which(state), year(year)), out);
    }

    private RequestQuestion question(SignedIn who, Side side, Which which, Optional<ReportYear> year) {
        return RequestQuestion.of(who.number(), side, which, year.orElse(null), today());
    }

    private static Side side(String list) {
        return list.equals(BY_US) ? Side.ASKER : Side.ASKED;
    }

    private static String word(Side side) {
        return side == Side.ASKER ? BY_US : OF_US;
    }

    private static Which which(String state) {
        return Words.read(Which.values(), state).orElse(Which.OPEN);
    }

    private Optional<ReportYear> year(String typed) {
        return ReportYear.offered(clock.instant()).stream()
                .filter(year -> year.value().equals(typed))
                .findFirst();
    }

    private LocalDate today() {
        return Times.dayOf(clock.instant());
    }
}
