package uk.s2s.service.requests;

import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.pages.FieldError;
import uk.s2s.service.requests.RequestView.PupilView;

/** The sender says which pupil of a file was asked for, where that is in doubt. */
@Controller
@RequestMapping("/requests/{request}/which")
class CandidatePages {

    private final Requests requests;
    private final Candidates candidates;
    private final Names names;

    CandidatePages(Requests requests, Candidates candidates, Names names) {
        this.requests = requests;
        this.candidates = candidates;
        this.names = names;
    }

    @GetMapping
    String ask(@AuthenticationPrincipal SignedIn who, @PathVariable("request") String reference, Model model) {
        return page(who, requests.require(who, reference, Action.ANSWER_REQUEST), List.of(), model);
    }

    private String page(SignedIn who, Request request, List<FieldError> errors, Model model) {
        if (candidates.of(request).isEmpty()) {
            return "redirect:/requests/{request}";
        }
        model.addAttribute("request", request);
        model.addAttribute("asker", names.of(request.asker()));
        model.addAttribute(
                "pupil", requests.look(who, request).map(PupilView::of).orElse(null));
        model.addAttribute("candidates", candidates.look(who, request));
        model.addAttribute("errors", errors);
        return "requests/which";
    }

    @PostMapping
    String say(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("request") String reference,
            @RequestParam(defaultValue = "") String pupil,
            Model model) {
        if (candidates.choose(who, reference, pupil)) {
            return "redirect:/requests/{request}";
        }
        return page(
                who,
                requests.require(who, reference, Action.ANSWER_REQUEST),
                List.of(new FieldError("pupil-1", "Choose the pupil who was asked for, or that it is none of them")),
                model);
    }
}
