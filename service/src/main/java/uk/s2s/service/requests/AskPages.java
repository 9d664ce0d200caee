package uk.s2s.service.requests;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.pages.FieldError;
import uk.s2s.service.requests.Requests.Asked;
import uk.s2s.service.schools.Organisation;
import uk.s2s.service.schools.Schools;
import uk.s2s.service.schools.search.SchoolSearch;

/** Asking for a file: first which school, then which pupil. */
@Controller
class AskPages {

    private static final int LONGEST_SEARCH = 200;
    private static final int LAST_PAGE = 10_000;

    private final Requests requests;
    private final Schools schools;
    private final SchoolSearch search;
    private final Clock clock;

    AskPages(Requests requests, Schools schools, SchoolSearch search, Clock clock) {
        this.requests = requests;
        this.schools = schools;
        this.search = search;
        this.clock = clock;
    }

    @GetMapping("/requests/new")
    String form(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "") String school,
            Model model) {
        Permissions.require(who, Action.ASK_FOR_FILE);
        return school.isEmpty() ? chooseSchool(q, page, model) : form(who, school, RequestForm.EMPTY, List.of(), model);
    }

    private String chooseSchool(String typed, int page, Model model) {
        String text = typed.length() > LONGEST_SEARCH ? typed.substring(0, LONGEST_SEARCH) : typed;
        int wanted = Math.min(Math.max(page, 1), LAST_PAGE);
        model.addAttribute("q", text);
        model.addAttribute("found", text.isBlank() ? null : search.find(text, Optional.empty(), wanted));
        model.addAttribute(
                "path",
                UriComponentsBuilder.fromPath("/requests/new")
                        .queryParam("q", "{q}")
                        .encode()
                        .buildAndExpand(text)
                        .toUriString());
        return "requests/chooseSchool";
    }

    private String form(SignedIn who, String school, RequestForm form, List<FieldError> errors, Model model) {
        Optional<Organisation> asked = find(school);
        Optional<String> why = whyNotAsked(who, asked);
        if (why.isPresent()) {
            model.addAttribute("why", why.get());
            model.addAttribute(
                    "successors",
                    asked.map(one -> schools.successors(one.number())).orElse(List.of()).stream()
                            .filter(one -> !one.number().equals(who.number()))
                            .toList());
            return "requests/cannotAsk";
        }
        model.addAttribute("school", asked.orElseThrow());
        model.addAttribute("hasUsers", requests.hasUsers(asked.get().number()));
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        return "requests/ask";
    }

    private Optional<Organisation> find(String school) {
        return Optional.of(school.strip())
                .filter(number -> number.matches("[0-9]{7}|[0-9]{3}LLLL"))
                .map(SchoolNumber::new)
                .flatMap(schools::find);
    }

    private static Optional<String> whyNotAsked(SignedIn who, Optional<Organisation> asked) {
        if (asked.isEmpty()) {
            return Optional.of("There is no school with this number in the directory.");
        }
        if (asked.get().number().equals(who.number())) {
            return Optional.of("This is your own organisation. Choose the school that the pupil came from.");
        }
        return asked.get().open()
                ? Optional.empty()
                : Optional.of("%s (%s) has closed and answers no requests."
                        .formatted(asked.get().name(), asked.get().number()));
    }

    @PostMapping("/requests")
    ModelAndView ask(@AuthenticationPrincipal SignedIn who, @RequestParam Map<String, String> typed, Model model) {
        Permissions.require(who, Action.ASK_FOR_FILE);
        var form = new RequestForm(typed);
        Optional<Organisation> asked = find(form.text("school"));
        if (whyNotAsked(who, asked).isPresent()) {
            return new ModelAndView(form(who, form.text("school"), form, List.of(), model), model.asMap());
        }
        List<FieldError> errors = new ArrayList<>();
        Optional<NewRequest> wanted = form.read(asked.orElseThrow().number(), Timetable.dayOf(clock.instant()), errors);
        if (wanted.isEmpty()) {
            return new ModelAndView(form(who, form.text("school"), form, errors, model), model.asMap());
        }
        return answer(requests.ask(who, wanted.get()));
    }

    /** @param asked empty when whoever asks has asked enough for today */
    static ModelAndView answer(Optional<Asked> asked) {
        if (asked.isEmpty()) {
            var page = new ModelAndView("requests/tooMany");
            page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
            return page;
        }
        Request request = asked.get().request();
        return new ModelAndView(
                "redirect:/requests/" + request.reference() + (asked.get().isNew() ? "?made" : "?already"));
    }
}
