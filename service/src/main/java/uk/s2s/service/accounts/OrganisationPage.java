package uk.s2s.service.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.pages.FieldError;
import uk.s2s.service.pages.NotFound;

/** Choosing which of one's organisations to work as. Whoever acts for a school stops that first. */
@Controller
class OrganisationPage {

    private final Accounts accounts;
    private final Seats seats;
    private final WayOn wayOn;
    private final SeatChange seatChange;

    OrganisationPage(Accounts accounts, Seats seats, WayOn wayOn, SeatChange seatChange) {
        this.accounts = accounts;
        this.seats = seats;
        this.wayOn = wayOn;
        this.seatChange = seatChange;
    }

    @GetMapping(FirstSteps.ORGANISATION)
    String choose(@AuthenticationPrincipal SignedIn who, Model model) {
        return who.actsForSchool() ? "redirect:/" : page(who, List.of(), model);
    }

    @PostMapping(FirstSteps.ORGANISATION)
    String chosen(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam @Nullable String organisation,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (who.actsForSchool()) {
            return "redirect:/";
        }
        if (organisation == null) {
            return page(
                    who, List.of(new FieldError("organisation", "Select the organisation you want to work as")), model);
        }
        SignedIn seat = seatsOf(who).stream()
                .filter(one -> one.organisation().equals(organisation))
                .findFirst()
                .orElseThrow(NotFound::new);
        seatChange.to(seat, request, response);
        accounts.organisationChosen(seat);
        return "redirect:" + wayOn.after(FirstSteps.ORGANISATION, request, response);
    }

    private String page(SignedIn who, List<FieldError> errors, Model model) {
        model.addAttribute("seats", seatsOf(who));
        model.addAttribute("current", who.organisation());
        model.addAttribute("errors", errors);
        return "accounts/organisation";
    }

    private List<SignedIn> seatsOf(SignedIn who) {
        return accounts.find(who.account()).map(seats::all).orElseThrow(NotFound::new);
    }
}
