package uk.s2s.service.transfers;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.access.Standing;
import uk.s2s.service.pages.Paging;

/** The page of a file, its pupils, and its history. */
@Controller
@RequestMapping("/transfers/{reference}")
class FilePages {

    private final Transfers transfers;
    private final TransferStore store;
    private final PupilViews pupils;
    private final Parties parties;
    private final AllRemarks remarks;

    FilePages(Transfers transfers, TransferStore store, PupilViews pupils, Parties parties, AllRemarks remarks) {
        this.transfers = transfers;
        this.store = store;
        this.pupils = pupils;
        this.parties = parties;
        this.remarks = remarks;
    }

    /** Whoever may read pupils sees their list at once, and that is recorded; an authority sees the file's facts alone. */
    @GetMapping
    String file(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable String reference,
            @RequestParam(name = "page", defaultValue = "1") int number,
            @RequestParam @Nullable String choose,
            @RequestParam @Nullable String again,
            Model model) {
        Transfer transfer = transfers.require(who, reference, Action.SEE_TRANSFER);
        if (isQuestion(who, transfer)) {
            return "redirect:/transfers/{reference}/" + (transfer.hasReceiver() ? "successor" : "split");
        }
        Paging paging = Paging.of(number, transfer.pupils());
        model.addAttribute("receipt", Receipt.of(transfer, parties));
        model.addAttribute("reason", reason(who, transfer));
        model.addAttribute("remarks", remarks.about(who, transfer));
        model.addAttribute("can", FileActions.of(who, transfer));
        model.addAttribute("choose", choose != null);
        model.addAttribute("again", again != null);
        model.addAttribute("uncheckable", isUncheckable(transfer));
        KeptFindings.Kept found = pupils.findings(who, transfer);
        model.addAttribute("findings", found.groups());
        model.addAttribute("more", found.more());
        model.addAttribute("paging", paging);
        model.addAttribute("pupils", pupils.list(who, transfer, paging));
        return "transfers/file";
    }

    private boolean isUncheckable(Transfer transfer) {
        return !transfer.isChecked() && store.checkAttempts(transfer.id()) >= LateChecks.TOLD_AFTER;
    }

    private static boolean isQuestion(SignedIn who, Transfer transfer) {
        Set<Standing> standings = Standings.of(who, transfer);
        return transfer.waitsForItsSender() && Permissions.allows(who.role(), standings, Action.WITHDRAW);
    }

    /** Why it was rejected; empty for whoever may not read that. */
    private String reason(SignedIn who, Transfer transfer) {
        return steps(who, transfer).stream()
                .filter(step -> step.kind() == StepKind.REJECTED)
                .map(Step::note)
                .findFirst()
                .orElse("");
    }

    /** What was typed freely is left out for whoever may not read that. */
    private List<Step> steps(SignedIn who, Transfer transfer) {
        boolean reasons = Permissions.allows(who.role(), Standings.of(who, transfer), Action.SEE_REASON);
        return store.steps(transfer.id()).stream()
                .map(step -> reasons ? step : step.withoutReason())
                .toList();
    }

    @GetMapping("/pupils/{position}")
    String pupil(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable String reference,
            @PathVariable int position,
            Model model) {
        Transfer transfer = transfers.require(who, reference, Action.READ_PUPILS);
        model.addAttribute("receipt", Receipt.of(transfer, parties));
        model.addAttribute("position", position);
        model.addAttribute("pupil", pupils.one(who, transfer, position));
        return "transfers/pupil";
    }

    @GetMapping("/history")
    String history(@AuthenticationPrincipal SignedIn who, @PathVariable String reference, Model model) {
        Transfer transfer = transfers.require(who, reference, Action.SEE_HISTORY);
        model.addAttribute("receipt", Receipt.of(transfer, parties));
        model.addAttribute(
                "steps",
                steps(who, transfer).stream()
                        .map(step -> HistoryLine.of(step, parties))
                        .toList());
        return "transfers/history";
    }
}
