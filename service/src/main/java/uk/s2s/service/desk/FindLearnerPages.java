package uk.s2s.service.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.s2s.identifiers.Uln;
import uk.s2s.register.FindResult;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.pages.FieldError;

/** Where register administrators look for a learner, with a reason. */
@Controller
@RequestMapping("/register/find")
class FindLearnerPages {

    private final LearnerDesk desk;

    FindLearnerPages(LearnerDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String ask(@AuthenticationPrincipal SignedIn who, Model model) {
        Permissions.require(who, Action.MANAGE_REGISTER);
        return page(LearnerSearch.EMPTY, List.of(), model);
    }

    @PostMapping
    String find(@AuthenticationPrincipal SignedIn who, @ModelAttribute LearnerSearch search, Model model) {
        Permissions.require(who, Action.MANAGE_REGISTER);
        List<FieldError> errors = new ArrayList<>();
        Typed.reason(search.reason(), errors);
        return search.uln().isEmpty() ? byDetails(who, search, errors, model) : byUln(who, search, errors, model);
    }

    private String byUln(SignedIn who, LearnerSearch search, List<FieldError> errors, Model model) {
        Optional<Uln> uln = Typed.uln("uln", search.uln(), errors);
        if (uln.isPresent() && errors.isEmpty()) {
            Optional<UUID> look = desk.open(who, uln.get(), search.reason());
            if (look.isPresent()) {
                return "redirect:/register/learners/" + look.get();
            }
            errors.add(new FieldError("uln", "This ULN has not been issued here"));
        }
        return page(search, errors, model);
    }

    private String byDetails(SignedIn who, LearnerSearch search, List<FieldError> errors, Model model) {
        if (!errors.isEmpty()) {
            return page(search, errors, model);
        }
        FindResult found = desk.find(who, search.reason(), search.details());
        if (found instanceof FindResult.Invalid invalid) {
            return page(search, Typed.errors(invalid.problems(), "uln"), model);
        }
        model.addAttribute("found", FoundLearner.of(found));
        model.addAttribute("tooMany", found instanceof FindResult.TooMany);
        model.addAttribute("reason", search.reason());
        return "desk/found";
    }

    private static String page(LearnerSearch search, List<FieldError> errors, Model model) {
        model.addAttribute("search", search);
        model.addAttribute("errors", errors);
        return "desk/find";
    }
}
