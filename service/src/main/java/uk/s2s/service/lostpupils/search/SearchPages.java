package uk.s2s.service.lostpupils.search;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.lostpupils.GivenReason;
import uk.s2s.service.lostpupils.TooManyQuestions;
import uk.s2s.service.pages.FieldError;
import uk.s2s.service.schools.Schools;

/** Where local authorities look for lost pupils. */
@Controller
@RequestMapping("/lost-pupils")
class SearchPages {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final Searching searching;
    private final Searches searches;
    private final Results results;
    private final Schools schools;
    private final Clock clock;

    SearchPages(Searching searching, Searches searches, Results results, Schools schools, Clock clock) {
        this.searching = searching;
        this.searches = searches;
        this.results = results;
        this.schools = schools;
        this.clock = clock;
    }

    @GetMapping
    String ask(@AuthenticationPrincipal SignedIn who, Model model) {
        Permissions.requireOrHide(who, Action.SEARCH_LOST_PUPILS);
        return form(Criteria.EMPTY, GivenReason.NONE, List.of(), false, model);
    }

    @PostMapping
    Object search(
            @AuthenticationPrincipal SignedIn who,
            @ModelAttribute Criteria criteria,
            @ModelAttribute GivenReason reason,
            Model model) {
        Permissions.requireOrHide(who, Action.SEARCH_LOST_PUPILS);
        List<FieldError> errors = CriteriaCheck.of(criteria, reason, LocalDate.ofInstant(clock.instant(), ENGLAND));
        if (!errors.isEmpty()) {
            return form(criteria, reason, errors, false, model);
        }
        SearchOutcome outcome = searching.search(who, criteria, reason);
        if (outcome instanceof SearchOutcome.Recorded recorded) {
            return "redirect:/lost-pupils/searches/" + recorded.search();
        }
        return outcome instanceof SearchOutcome.TooManyQuestions
                ? TooManyQuestions.page()
                : form(criteria, reason, List.of(), true, model);
    }

    /** The results, and the search to be changed. */
    @GetMapping("/searches/{search}")
    String results(@AuthenticationPrincipal SignedIn who, @PathVariable UUID search, Model model) {
        Permissions.requireOrHide(who, Action.SEARCH_LOST_PUPILS);
        PastSearch past = searches.require(who, search);
        Criteria criteria = searches.criteria(past);
        model.addAttribute("found", results.of(past));
        model.addAttribute("total", past.found());
        model.addAttribute("crowded", past.crowded());
        model.addAttribute("most", Searching.MOST_SHOWN);
        model.addAttribute("wildcard", criteria.hasWildcard());
        model.addAttribute("criteria", criteria);
        model.addAttribute("reason", past.reason());
        model.addAttribute("search", search.toString());
        model.addAttribute("reached", schools.isReached(who.number()));
        model.addAttribute("organisation", who.organisation());
        return "lostpupils/results";
    }

    private static String form(
            Criteria criteria, GivenReason reason, List<FieldError> errors, boolean loading, Model model) {
        model.addAttribute("criteria", criteria);
        model.addAttribute("reason", reason);
        model.addAttribute("errors", errors);
        model.addAttribute("loading", loading);
        return "lostpupils/search";
    }
}
