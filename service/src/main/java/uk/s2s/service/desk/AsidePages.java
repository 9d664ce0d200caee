package uk.s2s.service.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.s2s.register.ExceptionCase;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.pages.FieldError;

/** Putting an exception aside for a while, and taking it up again. */
@Controller
@RequestMapping("/exceptions/{job}/{position}")
class AsidePages {

    private static final String BACK = "redirect:/exceptions/{job}/{position}";

    private final ExceptionDesk desk;

    AsidePages(ExceptionDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/aside")
    String ask(@AuthenticationPrincipal SignedIn who, @PathVariable long job, @PathVariable int position, Model model) {
        return form(who, job, position, "", List.of(), model);
    }

    @PostMapping("/aside")
    String putAside(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long job,
            @PathVariable int position,
            @RequestParam(defaultValue = "") String reason,
            Model model) {
        List<FieldError> errors = new ArrayList<>();
        Typed.reason(reason, errors);
        if (!errors.isEmpty()) {
            return form(who, job, position, reason, errors, model);
        }
        desk.putAside(who, job, position, reason.strip());
        return BACK;
    }

    @PostMapping("/take-up")
    String takeUp(@AuthenticationPrincipal SignedIn who, @PathVariable long job, @PathVariable int position) {
        desk.takeUp(who, job, position);
        return BACK;
    }

    private String form(SignedIn who, long job, int position, String reason, List<FieldError> errors, Model model) {
        Optional<ExceptionCase> exception = desk.see(who, job, position);
        if (exception.isEmpty()) {
            return BACK + "?late";
        }
        model.addAttribute("exception", ExceptionView.of(exception.get(), desk::key));
        model.addAttribute("reason", reason);
        model.addAttribute("errors", errors);
        return "desk/aside";
    }
}
