package uk.s2s.service.transfers;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.s2s.service.access.SignedIn;

/** The question whether a file for a closed school goes to its successor. */
@Controller
class SuccessorPages {

    private final Redirecting redirecting;
    private final Parties parties;

    SuccessorPages(Redirecting redirecting, Parties parties) {
        this.redirecting = redirecting;
        this.parties = parties;
    }

    @GetMapping("/transfers/{reference}/successor")
    String ask(@AuthenticationPrincipal SignedIn who, @PathVariable String reference, Model model) {
        UploadOutcome.Asked asked = redirecting.question(who, reference);
        model.addAttribute("receipt", Receipt.of(asked.transfer(), parties));
        model.addAttribute("successor", parties.name(asked.successor().number().value()));
        return "transfers/successor";
    }

    @PostMapping("/transfers/{reference}/successor")
    String decide(
            @AuthenticationPrincipal SignedIn who, @PathVariable String reference, @RequestParam String decision) {
        if (decision.equals("send")) {
            redirecting.sendToSuccessor(who, reference);
            return "redirect:/transfers/{reference}/receipt";
        }
        redirecting.discard(who, reference);
        return "redirect:/transfers/{reference}";
    }
}
