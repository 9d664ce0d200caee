package uk.s2s.service.chasing;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.transfers.Transfer;

/** The button by which a sender forwards a file to a closed school's successor. */
@Controller
class ForwardPages {

    private final Forwarding forwarding;

    ForwardPages(Forwarding forwarding) {
        this.forwarding = forwarding;
    }

    /** Leads to the new transfer; pressed again, to the file that was forwarded, which says so. */
    @PostMapping("/transfers/{reference}/forward")
    String forward(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String to) {
        return "redirect:/transfers/"
                + forwarding
                        .forward(who, reference, to)
                        .map(Transfer::reference)
                        .orElse(reference);
    }
}
