package uk.s2s.service.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.s2s.register.ExceptionCase;
import uk.s2s.register.Settlement;
import uk.s2s.register.SubmittedLearner;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.pages.FieldError;

/** How an exception is settled. Whoever comes too late is led to what has become of it; nothing is changed by that. */
@Controller
@RequestMapping("/exceptions/{job}/{position}")
class SettlingPages {

    private static final String BACK = "redirect:/exceptions/{job}/{position}";
    private static final String TOO_LATE = BACK + "?late";

    private final ExceptionDesk desk;
    private final CorrectionReader reader;

    SettlingPages(ExceptionDesk desk, CorrectionReader reader) {
        this.desk = desk;
        this.reader = reader;
    }

    @GetMapping("/candidates/{key}")
    String askChoice(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long job,
            @PathVariable int position,
            @PathVariable String key,
            Model model) {
        Optional<ExceptionView> exception = view(who, job, position);
        Optional<CandidateView> candidate = exception.stream()
                .flatMap(one -> one.candidates().stream())
                .filter(one -> one.key().equals(key))
                .findFirst();
        if (candidate.isEmpty()) {
            return TOO_LATE;
        }
        model.addAttribute("exception", exception.orElseThrow());
        model.addAttribute("candidate", candidate.get());
        return "desk/choose";
    }

    @PostMapping("/candidates/{key}")
    String choose(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long job,
            @PathVariable int position,
            @PathVariable String key,
            Model model) {
        return answer(who, job, position, desk.choose(who, job, position, key), model);
    }

    @GetMapping("/new")
    String askNew(
            @AuthenticationPrincipal SignedIn who, @PathVariable long job, @PathVariable int position, Model model) {
        Optional<ExceptionView> exception = view(who, job, position).filter(ExceptionView::mayBeNew);
        if (exception.isEmpty()) {
            return TOO_LATE;
        }
        model.addAttribute("exception", exception.get());
        return "desk/new";
    }

    @PostMapping("/new")
    String registerNew(
            @AuthenticationPrincipal SignedIn who, @PathVariable long job, @PathVariable int position, Model model) {
        return answer(who, job, position, desk.registerNew(who, job, position), model);
    }

    @PostMapping("/same")
    String sameAsOther(
            @AuthenticationPrincipal SignedIn who, @PathVariable long job, @PathVariable int position, Model model) {
        return answer(who, job, position, desk.sameAsOther(who, job, position), model);
    }

    @GetMapping("/correct")
    String askCorrection(
            @AuthenticationPrincipal SignedIn who, @PathVariable long job, @PathVariable int position, Model model) {
        Optional<ExceptionCase> exception = desk.see(who, job, position);
        return exception.isEmpty()
                ? TOO_LATE
                : form(
                        exception.get(),
                        Correction.of(exception.get().record().sent()),
                        Typed.errors(exception.get().problems(), "givenName"),
                        model);
    }

    @PostMapping("/correct")
    String correct(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long job,
            @PathVariable int position,
            @ModelAttribute Correction typed,
            Model model) {
        Optional<ExceptionCase> exception = desk.see(who, job, position);
        if (exception.isEmpty()) {
            return TOO_LATE;
        }
        List<FieldError> errors = new ArrayList<>();
        SubmittedLearner corrected = reader.read(typed, exception.get().record().sent(), errors);
        return errors.isEmpty()
                ? answer(who, job, position, desk.correct(who, job, position, corrected), model)
                : form(exception.get(), typed, errors, model);
    }

    private String form(ExceptionCase exception, Correction typed, List<FieldError> errors, Model model) {
        model.addAttribute("exception", ExceptionView.of(exception, desk::key));
        model.addAttribute("typed", typed);
        model.addAttribute("errors", errors);
        return "desk/correct";
    }

    private Optional<ExceptionView> view(SignedIn who, long job, int position) {
        return desk.see(who, job, position).map(one -> ExceptionView.of(one, desk::key));
    }

    private String answer(SignedIn who, long job, int position, Settlement settlement, Model model) {
        if (settlement instanceof Settlement.Settled) {
            return BACK;
        }
        if (settlement instanceof Settlement.StillException) {
            return BACK + "?still";
        }
        Optional<ExceptionView> open = view(who, job, position);
        if (open.isEmpty()) {
            return TOO_LATE;
        }
        model.addAttribute("exception", open.get());
        model.addAttribute("why", ((Settlement.Refused) settlement).why());
        return "desk/refused";
    }
}
