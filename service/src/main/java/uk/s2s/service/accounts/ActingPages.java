package uk.s2s.service.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.pages.FieldError;
import uk.s2s.service.pages.NotFound;
import uk.s2s.service.schools.AuthoritySchool;

/** A local authority begins to act for a school, and ends it. */
@Controller
class ActingPages {

    static final String PATH = "/authority/acting";

    private static final int LONGEST_REASON = 500;

    private final Acting acting;
    private final SeatChange seats;

    ActingPages(Acting acting, SeatChange seats) {
        this.acting = acting;
        this.seats = seats;
    }

    /**
     * @param school number of the school to act for; empty where none is chosen yet
     * @param over number of the school for which it has just ended by itself, or empty
     */
    @GetMapping(PATH)
    String ask(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "") String school,
            @RequestParam(defaultValue = "") String over,
            Model model) {
        Permissions.require(who, Action.ACT_FOR_SCHOOL);
        if (!over.isEmpty()) {
            return over(acting.school(who, over), model);
        }
        return school.isEmpty()
                ? "redirect:/authority/schools?problem=no_account"
                : page(acting.school(who, school).orElseThrow(NotFound::new), "", List.of(), model);
    }

    private static String over(Optional<AuthoritySchool> school, Model model) {
        school.ifPresent(one -> model.addAttribute("school", one));
        return school.isPresent() ? "accounts/actingOver" : "redirect:/authority";
    }

    @PostMapping(PATH)
    String begin(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "") String school,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Permissions.require(who, Action.ACT_FOR_SCHOOL);
        if (school.isEmpty()) {
            return "redirect:/authority/schools?problem=no_account";
        }
        AuthoritySchool chosen = acting.school(who, school).orElseThrow(NotFound::new);
        String given = reason.strip();
        if (given.isEmpty() || given.length() > LONGEST_REASON) {
            String problem = given.isEmpty()
                    ? "Enter why you act for the school; it is recorded"
                    : "The reason must be %d characters or fewer".formatted(LONGEST_REASON);
            return page(chosen, given, List.of(new FieldError("reason", problem)), model);
        }
        Optional<SignedIn> seat = acting.begin(who, chosen, given);
        if (seat.isEmpty()) {
            return page(chosen, given, List.of(), model);
        }
        seats.to(seat.get(), request, response);
        return "redirect:/";
    }

    @PostMapping(PATH + "/end")
    String end(@AuthenticationPrincipal SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        if (!who.actsForSchool()) {
            return "redirect:/";
        }
        seats.to(acting.end(who), request, response);
        return "redirect:/authority";
    }

    private String page(AuthoritySchool school, String reason, List<FieldError> errors, Model model) {
        model.addAttribute("school", school);
        model.addAttribute("hasAccount", acting.hasAccount(school));
        model.addAttribute("reason", reason);
        model.addAttribute("errors", errors);
        return "accounts/acting";
    }
}
