package uk.s2s.service.transfers;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.SignedIn;

/** The question whether a file for a closed school goes to its successor. */
@Controller
class SuccessorPages {

    private final Transfers transfers;
    private final Redirecting redirecting;
    private final Parties parties;

    SuccessorPages(Transfers transfers, Redirecting redirecting, Parties parties) {
        this.transfers = transfers;
        this.redirecting = redirecting;
        this.parties = parties;
    }

    @GetMapping("/transfers/{reference}/successor")
    String ask(@AuthenticationPrincipal SignedIn who, @PathVariable String reference, Model model) {
        Transfer transfer = transfers.require(who, reference, Action.WITHDRAW);
        if (!transfer.waitsForItsSender() || !transfer.hasReceiver()) {
            return "redirect:/transfers/{reference}";
        }
        model.addAttribute("receipt", Receipt.of(transfer, parties));
        model.addAttribute("successor", SuccessorOffer.orNull(redirecting.successor(transfer)));
        return "transfers/successor";
    }

    /** Answering the same again changes nothing. */
    @PostMapping("/transfers/{reference}/successor")
    String decide(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable String reference,
            @RequestParam String decision,
            @RequestParam(defaultValue = "") String to) {
        if (decision.equals("send")) {
            redirecting.sendToSuccessor(who, reference, to);
            return "redirect:/transfers/{reference}/receipt";
        }
        redirecting.discard(who, reference);
        return "redirect:/transfers/{reference}";
    }
}
