package uk.s2s.service.authority.requests;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.authority.PartyNames;
import uk.s2s.service.authority.Typed;
import uk.s2s.service.pages.CsvDownload;
import uk.s2s.service.pages.FieldError;
import uk.s2s.service.pages.NotFound;
import uk.s2s.service.pages.Paging;
import uk.s2s.service.pages.Times;
import uk.s2s.service.requests.Names;
import uk.s2s.service.requests.lists.RequestLists;
import uk.s2s.service.requests.lists.RequestQuestion;
import uk.s2s.service.requests.lists.RequestsCsv;
import uk.s2s.service.schools.Area;
import uk.s2s.service.schools.AuthoritySchools;

/** The requests that the authority's schools make and get. */
@Controller
class OwnRequestPages {

    static final String PATH = "/authority/requests";

    private final RequestLists lists;
    private final AuthoritySchools schools;
    private final PartyNames parties;
    private final Names names;
    private final Clock clock;

    OwnRequestPages(RequestLists lists, AuthoritySchools schools, PartyNames parties, Names names, Clock clock) {
        this.lists = lists;
        this.schools = schools;
        this.parties = parties;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String list(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "") String side,
            @RequestParam(defaultValue = "") String school,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "1") String page,
            Model model) {
        Permissions.require(who, Action.SEE_OWN_SCHOOLS);
        AskedRequests asked = new AskedRequests(side, school, state).tidy();
        List<FieldError> errors = asked.errors();
        model.addAttribute("asked", asked);
        model.addAttribute("errors", errors);
        if (errors.isEmpty()) {
            RequestQuestion question = question(who, asked);
            Paging paging = Paging.of(Typed.page(page), lists.count(question));
            model.addAttribute("paging", paging);
            model.addAttribute("most", RequestLists.MOST_IN_CSV);
            model.addAttribute(
                    "rows",
                    lists.page(question, paging.offset(), Paging.SIZE).stream()
                            .map(request -> RequestLine.of(request, parties, today()))
                            .toList());
        }
        return "authority/requests";
    }

    /** @throws NotFound for what is typed wrongly: the page says what is wrong with it */
    @GetMapping(PATH + "/csv")
    void csv(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "") String side,
            @RequestParam(defaultValue = "") String school,
            @RequestParam(defaultValue = "") String state,
            HttpServletResponse response)
            throws IOException {
        Permissions.require(who, Action.SEE_OWN_SCHOOLS);
        AskedRequests asked = new AskedRequests(side, school, state).tidy();
        if (!asked.errors().isEmpty()) {
            throw new NotFound();
        }
        new RequestsCsv(lists, names, today())
                .write(question(who, asked), CsvDownload.begin(response, "requests-%s.csv".formatted(asked.state())));
    }

    private RequestQuestion question(SignedIn who, AskedRequests asked) {
        Area area = schools.area(who.number());
        return RequestQuestion.of(
                area,
                asked.sideAsked().orElse(null),
                asked.school().isEmpty() ? null : schools.numbersOf(area, asked.school()),
                asked.which(),
                today());
    }

    private LocalDate today() {
        return Times.dayOf(clock.instant());
    }
}
