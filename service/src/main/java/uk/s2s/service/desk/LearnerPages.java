package uk.s2s.service.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.s2s.register.Learner;
import uk.s2s.register.MergeResult;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.pages.FieldError;

/** A learner as register administrators see them, unmerged and deleted there. */
@Controller
@RequestMapping("/register/learners/{look}")
class LearnerPages {

    private final LearnerDesk desk;

    LearnerPages(LearnerDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String learner(@AuthenticationPrincipal SignedIn who, @PathVariable UUID look, Model model) {
        Learner learner = desk.see(who, look);
        model.addAttribute("learner", LearnerView.of(look, learner, desk.history(who, look)));
        model.addAttribute("reason", desk.require(who, look).reason());
        return "desk/learner";
    }

    @GetMapping("/unmerge")
    String askUnmerge(@AuthenticationPrincipal SignedIn who, @PathVariable UUID look, Model model) {
        return form(who, look, "unmerge", "", List.of(), model);
    }

    @PostMapping("/unmerge")
    String unmerge(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID look,
            @RequestParam(defaultValue = "") String reason,
            Model model) {
        return act(who, look, "unmerge", reason, desk::unmerge, model);
    }

    @GetMapping("/delete")
    String askDelete(@AuthenticationPrincipal SignedIn who, @PathVariable UUID look, Model model) {
        return form(who, look, "delete", "", List.of(), model);
    }

    @PostMapping("/delete")
    String delete(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID look,
            @RequestParam(defaultValue = "") String reason,
            Model model) {
        return act(who, look, "delete", reason, desk::delete, model);
    }

    /** What is done to a learner, with a reason. */
    private interface Deed {
        MergeResult of(SignedIn who, UUID look, String reason);
    }

    /** @param act last part of the address */
    private String act(SignedIn who, UUID look, String act, String reason, Deed deed, Model model) {
        List<FieldError> errors = new ArrayList<>();
        Typed.reason(reason, errors);
        if (!errors.isEmpty()) {
            return form(who, look, act, reason, errors, model);
        }
        return deed.of(who, look, reason.strip()) instanceof MergeResult.Refused refused
                ? form(who, look, act, reason, List.of(new FieldError("reason", refused.why())), model)
                : "redirect:/register/learners/{look}";
    }

    /** @param act last part of the address */
    private String form(SignedIn who, UUID look, String act, String reason, List<FieldError> errors, Model model) {
        Learner learner = desk.see(who, look);
        model.addAttribute("learner", LearnerView.of(look, learner, List.of()));
        model.addAttribute("reason", reason);
        model.addAttribute("errors", errors);
        return "desk/" + act;
    }
}
