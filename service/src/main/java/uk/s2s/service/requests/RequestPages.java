package uk.s2s.service.requests;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.Role;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.access.Standing;
import uk.s2s.service.pages.NotFound;
import uk.s2s.service.requests.RequestView.PupilView;
import uk.s2s.service.schools.Organisation;
import uk.s2s.service.schools.Schools;
import uk.s2s.service.transfers.Transfer;
import uk.s2s.service.transfers.Transfers;

/** One request: what is asked, how far it is, and what its sides can do about it. */
@Controller
@RequestMapping("/requests/{request}")
class RequestPages {

    private final Requests requests;
    private final Candidates candidates;
    private final Transfers transfers;
    private final Schools schools;
    private final Names names;
    private final Clock clock;

    RequestPages(
            Requests requests, Candidates candidates, Transfers transfers, Schools schools, Names names, Clock clock) {
        this.requests = requests;
        this.candidates = candidates;
        this.transfers = transfers;
        this.schools = schools;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("request") String reference,
            @RequestParam @Nullable String made,
            @RequestParam @Nullable String already,
            Model model) {
        Request request = requests.require(who, reference, Action.SEE_REQUEST);
        model.addAttribute("view", view(who, request));
        model.addAttribute("made", made != null);
        model.addAttribute("already", already != null);
        return "requests/request";
    }

    private RequestView view(SignedIn who, Request request) {
        Set<Standing> standings = requests.standings(who, request);
        Optional<RequestedPupil> pupil = requests.look(who, request);
        LocalDate today = Timetable.dayOf(clock.instant());
        boolean hasUsers = requests.hasUsers(request.asked());
        boolean answers = request.isOpen() && Permissions.allows(who.role(), standings, Action.ANSWER_REQUEST);
        boolean asks = Permissions.allows(who.role(), standings, Action.WITHDRAW_REQUEST);
        SchoolNumber goneTo = request.goneTo();
        return new RequestView(
                request,
                pupil.map(PupilView::of).orElse(null),
                names(request.asker(), request.firstAsker()),
                names(request.asked(), request.firstAsked()),
                request.title(today),
                request.isOverdue(today),
                file(request.transfer()),
                goneTo == null ? "" : names.of(goneTo),
                requests.words(who, request),
                answers && !candidates.of(request).isEmpty(),
                answers,
                request.isOpen() && asks,
                goneTo != null && asks && pupil.isPresent() && next(goneTo).isPresent(),
                request.isOpen() ? schools.successors(request.asked()) : List.of(),
                hasUsers,
                request.isOpen()
                        && !hasUsers
                        && who.role() == Role.LA_USER
                        && who.number().la().equals(request.asked().la()));
    }

    private String names(SchoolNumber now, @Nullable SchoolNumber first) {
        return first == null ? names.of(now) : "%s, which took over from %s".formatted(names.of(now), names.of(first));
    }

    private String file(@Nullable UUID transfer) {
        return Optional.ofNullable(transfer)
                .flatMap(transfers::find)
                .map(Transfer::reference)
                .orElse("");
    }

    /** Whom to ask where the pupil went to that school. */
    private Optional<SchoolNumber> next(SchoolNumber goneTo) {
        return schools.find(goneTo)
                .filter(Organisation::open)
                .or(() -> schools.onlySuccessor(goneTo))
                .map(Organisation::number);
    }

    @PostMapping("/withdraw")
    String withdraw(@AuthenticationPrincipal SignedIn who, @PathVariable("request") String reference) {
        requests.withdraw(who, reference);
        return "redirect:/requests/{request}";
    }

    /** Without a school to ask, as the page offers no button then, nothing happens. */
    @PostMapping("/ask-on")
    ModelAndView askOn(@AuthenticationPrincipal SignedIn who, @PathVariable("request") String reference) {
        Request request = requests.require(who, reference, Action.WITHDRAW_REQUEST);
        SchoolNumber goneTo = request.goneTo();
        if (goneTo == null) {
            return new ModelAndView("redirect:/requests/" + request.reference());
        }
        SchoolNumber next =
                next(goneTo).filter(number -> !number.equals(who.number())).orElseThrow(NotFound::new);
        RequestedPupil pupil = requests.look(who, request).orElseThrow(NotFound::new);
        return AskPages.answer(requests.ask(who, new NewRequest(next, pupil, null, request.startsOn())));
    }
}
