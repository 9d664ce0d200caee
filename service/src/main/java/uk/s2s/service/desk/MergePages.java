package uk.s2s.service.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.s2s.identifiers.Uln;
import uk.s2s.register.Learner;
import uk.s2s.register.MergeResult;
import uk.s2s.register.Standing;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.pages.FieldError;

/** Two records of one learner: both are shown side by side before one stands for the other. */
@Controller
@RequestMapping("/register/learners/{look}/merge")
class MergePages {

    private final LearnerDesk desk;

    MergePages(LearnerDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String ask(@AuthenticationPrincipal SignedIn who, @PathVariable UUID look, Model model) {
        return form(who, look, "", "", List.of(), model);
    }

    @PostMapping
    String compare(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID look,
            @RequestParam(defaultValue = "") String other,
            @RequestParam(defaultValue = "") String reason,
            Model model) {
        List<FieldError> errors = new ArrayList<>();
        Optional<Learner> second = second(who, look, other.strip(), reason.strip(), errors);
        if (second.isEmpty()) {
            return form(who, look, other, reason, errors, model);
        }
        Learner first = desk.see(who, look);
        model.addAttribute("look", look);
        model.addAttribute("stays", first.uln().value());
        model.addAttribute("goes", second.get().uln().value());
        model.addAttribute("rows", MergeRow.of(first, second.get()));
        model.addAttribute("reason", reason.strip());
        return "desk/mergeConfirm";
    }

    @PostMapping("/confirm")
    String merge(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID look,
            @RequestParam(defaultValue = "") String other,
            @RequestParam(defaultValue = "") String reason,
            Model model) {
        List<FieldError> errors = new ArrayList<>();
        Optional<Learner> second = second(who, look, other.strip(), reason.strip(), errors);
        if (second.isEmpty()) {
            return form(who, look, other, reason, errors, model);
        }
        MergeResult result = desk.merge(who, look, second.get().uln(), reason.strip());
        if (result instanceof MergeResult.Refused refused) {
            return form(who, look, other, reason, List.of(new FieldError("other", refused.why())), model);
        }
        return "redirect:/register/learners/{look}";
    }

    /** Empty when something is wrong; that is added to the errors then. */
    private Optional<Learner> second(SignedIn who, UUID look, String other, String reason, List<FieldError> errors) {
        Uln first = desk.require(who, look).uln();
        Optional<Uln> uln = Typed.uln("other", other, errors);
        Typed.reason(reason, errors);
        if (!errors.isEmpty()) {
            return Optional.empty();
        }
        if (uln.filter(first::equals).isPresent()) {
            errors.add(new FieldError("other", "This is the same ULN: enter the learner's other one"));
            return Optional.empty();
        }
        Optional<Learner> second = uln.flatMap(one -> desk.seeOther(who, one, reason));
        String problem = second.map(MergePages::standingProblem).orElse("This ULN has not been issued here");
        if (!problem.isEmpty()) {
            errors.add(new FieldError("other", problem));
        }
        return problem.isEmpty() ? second : Optional.empty();
    }

    private static String standingProblem(Learner learner) {
        return switch (learner.standing()) {
            case LIVE -> "";
            case MERGED -> "This ULN is merged into another already: unmerge it first";
            case DELETED -> "This ULN has been deleted";
        };
    }

    private String form(SignedIn who, UUID look, String other, String reason, List<FieldError> errors, Model model) {
        Learner learner = desk.see(who, look);
        List<FieldError> all = learner.standing() == Standing.LIVE
                ? errors
                : List.of(new FieldError("other", "Only a live learner can take in another"));
        model.addAttribute("learner", LearnerView.of(look, learner, List.of()));
        model.addAttribute("other", other);
        model.addAttribute("reason", reason);
        model.addAttribute("errors", all);
        return "desk/merge";
    }
}
