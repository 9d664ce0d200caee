package uk.s2s.service.transfers;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.pages.FieldError;
import uk.s2s.service.vault.Vault;

/** What one does with a file: accept, download, confirm, reject, withdraw. */
@Controller
@RequestMapping("/transfers/{reference}")
class TransferPages {

    private static final int LONGEST_REASON = 1000;

    private final Collecting collecting;
    private final Transfers transfers;
    private final Parties parties;
    private final Vault vault;

    TransferPages(Collecting collecting, Transfers transfers, Parties parties, Vault vault) {
        this.collecting = collecting;
        this.transfers = transfers;
        this.parties = parties;
        this.vault = vault;
    }

    @GetMapping("/receipt")
    String receipt(@AuthenticationPrincipal SignedIn who, @PathVariable String reference, Model model) {
        Transfer transfer = transfers.require(who, reference, Action.WITHDRAW);
        model.addAttribute("receipt", Receipt.of(transfer, parties));
        return "transfers/receipt";
    }

    @PostMapping("/accept")
    String accept(@AuthenticationPrincipal SignedIn who, @PathVariable String reference) {
        collecting.accept(who, reference);
        return "redirect:/transfers/{reference}";
    }

    /** Asked for the facts alone, nothing is handed out and nothing recorded. */
    @RequestMapping(path = "/download", method = RequestMethod.HEAD)
    void describe(@AuthenticationPrincipal SignedIn who, @PathVariable String reference, HttpServletResponse response) {
        writeFacts(collecting.downloadable(who, reference), response);
    }

    @GetMapping("/download")
    void download(@AuthenticationPrincipal SignedIn who, @PathVariable String reference, HttpServletResponse response)
            throws IOException {
        Transfer transfer = collecting.download(who, reference);
        writeFacts(transfer, response);
        vault.copyTo(transfer.id(), response.getOutputStream());
    }

    private static void writeFacts(Transfer transfer, HttpServletResponse response) {
        response.setContentType("application/xml");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(transfer.fileName(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setContentLengthLong(transfer.size());
    }

    @PostMapping("/confirm")
    String confirm(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable String reference,
            @RequestParam @Nullable String worked) {
        if ("yes".equals(worked)) {
            collecting.confirm(who, reference);
        } else if ("no".equals(worked)) {
            collecting.downloadFailed(who, reference);
            return "redirect:/transfers/{reference}?again";
        } else {
            return "redirect:/transfers/{reference}?choose";
        }
        return "redirect:/transfers/{reference}";
    }

    @GetMapping("/reject")
    String askReason(@AuthenticationPrincipal SignedIn who, @PathVariable String reference, Model model) {
        return rejectForm(who, reference, "", List.of(), model);
    }

    @PostMapping("/reject")
    String reject(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String reason,
            Model model) {
        String given = reason.strip();
        if (given.isEmpty() || given.length() > LONGEST_REASON) {
            String problem = given.isEmpty()
                    ? "Enter why you reject the file, so that the sender knows what to do"
                    : "The reason must be 1,000 characters or fewer";
            return rejectForm(who, reference, given, List.of(new FieldError("reason", problem)), model);
        }
        collecting.reject(who, reference, given);
        return "redirect:/transfers/{reference}";
    }

    private String rejectForm(SignedIn who, String reference, String reason, List<FieldError> errors, Model model) {
        Transfer transfer = transfers.require(who, reference, Action.REJECT);
        model.addAttribute("receipt", Receipt.of(transfer, parties));
        model.addAttribute("reason", reason);
        model.addAttribute("errors", errors);
        return "transfers/reject";
    }

    @GetMapping("/withdraw")
    String askWithdraw(@AuthenticationPrincipal SignedIn who, @PathVariable String reference, Model model) {
        model.addAttribute("receipt", Receipt.of(transfers.require(who, reference, Action.WITHDRAW), parties));
        return "transfers/withdraw";
    }

    @PostMapping("/withdraw")
    String withdraw(@AuthenticationPrincipal SignedIn who, @PathVariable String reference) {
        collecting.withdraw(who, reference);
        return "redirect:/transfers/{reference}";
    }
}
