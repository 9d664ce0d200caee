package uk.s2s.service.transfers;

import java.io.IOException;
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

/** The question whether a file with several lost pupils is split into one file for each. */
@Controller
@RequestMapping("/transfers/{reference}/split")
class SplitPages {

    private final Transfers transfers;
    private final Splitting splitting;
    private final Redirecting redirecting;
    private final Parties parties;

    SplitPages(Transfers transfers, Splitting splitting, Redirecting redirecting, Parties parties) {
        this.transfers = transfers;
        this.splitting = splitting;
        this.redirecting = redirecting;
        this.parties = parties;
    }

    @GetMapping
    String ask(@AuthenticationPrincipal SignedIn who, @PathVariable String reference, Model model) {
        Transfer transfer = transfers.require(who, reference, Action.WITHDRAW);
        if (!transfer.waitsForItsSender() || transfer.hasReceiver()) {
            return "redirect:/transfers/{reference}";
        }
        model.addAttribute("receipt", Receipt.of(transfer, parties));
        return "transfers/split";
    }

    /** Answering the same again changes nothing. */
    @PostMapping
    String decide(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String decision,
            Model model)
            throws IOException {
        if (!decision.equals("split")) {
            redirecting.discard(who, reference);
            return "redirect:/transfers/{reference}";
        }
        List<UploadOutcome> outcomes = splitting.split(who, reference);
        if (outcomes.isEmpty()) {
            return "redirect:/transfers/{reference}";
        }
        model.addAttribute("results", UploadResult.all(outcomes, parties));
        model.addAttribute("checkOnly", false);
        return "transfers/uploaded";
    }
}
