package uk.s2s.service.transfers;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.pages.Paging;
import uk.s2s.service.schools.Organisation;
import uk.s2s.service.schools.Schools;

/** Home, and the lists of files to collect, sent and collected. */
@Controller
class ListPages {

    private static final Set<TransferState> WAITING = EnumSet.of(TransferState.AWAITING_COLLECTION);
    private static final Set<TransferState> TO_COLLECT =
            EnumSet.of(TransferState.AWAITING_COLLECTION, TransferState.ACCEPTED);
    private static final Set<TransferState> COLLECTED = EnumSet.of(TransferState.COLLECTED);

    private final TransferStore store;
    private final Parties parties;
    private final AllRemarks remarks;
    private final Schools schools;
    private final List<WaitingLines> waiting;
    private final List<AdministratorNotes> notes;
    private final Clock clock;

    ListPages(
            TransferStore store,
            Parties parties,
            AllRemarks remarks,
            Schools schools,
            List<WaitingLines> waiting,
            List<AdministratorNotes> notes,
            Clock clock) {
        this.store = store;
        this.parties = parties;
        this.remarks = remarks;
        this.schools = schools;
        this.waiting = waiting;
        this.notes = notes;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(@AuthenticationPrincipal SignedIn who, Model model) {
        model.addAttribute("who", who);
        if (who.administers()) {
            model.addAttribute("uncheckable", uncheckable());
            model.addAttribute(
                    "notes", notes.stream().flatMap(one -> one.lines().stream()).toList());
            return "transfers/homeOfAdministrator";
        }
        if (who.administersRegister()) {
            return "redirect:/register";
        }
        boolean open = schools.find(who.number()).filter(Organisation::open).isPresent();
        model.addAttribute("open", open);
        model.addAttribute(
                "addressTrouble", schools.addressTrouble(who.number()).orElse(null));
        model.addAttribute(
                "successors",
                open
                        ? List.of()
                        : schools.successors(who.number()).stream()
                                .map(one -> parties.name(one.number().value()))
                                .toList());
        model.addAttribute("toAccept", store.countReceived(who.number(), WAITING));
        model.addAttribute("toConfirm", store.countReceived(who.number(), EnumSet.of(TransferState.ACCEPTED)));
        model.addAttribute("notCollected", store.countSentWithContent(who.number(), TransferState.AWAITING_COLLECTION));
        model.addAttribute("rejected", store.countSentWithContent(who.number(), TransferState.REJECTED));
        model.addAttribute("toDecide", store.countAsked(who.number()));
        model.addAttribute(
                "others", waiting.stream().flatMap(one -> one.of(who).stream()).toList());
        model.addAttribute("waiting", rows(who, WAITING, Paging.of(1, 5)));
        return "transfers/home";
    }

    /** Large files whose checks have failed again and again. */
    private List<TransferRow> uncheckable() {
        return store.uncheckable(LateChecks.TOLD_AFTER).stream()
                .map(transfer -> TransferRow.received(transfer, parties, clock.instant(), List.of()))
                .toList();
    }

    @GetMapping("/to-collect")
    String toCollect(@AuthenticationPrincipal SignedIn who, @RequestParam(defaultValue = "1") int page, Model model) {
        Permissions.require(who, Action.LIST_FILES);
        Paging paging = Paging.of(page, store.countReceived(who.number(), TO_COLLECT));
        return list(rows(who, TO_COLLECT, paging), paging, "/to-collect", "transfers/toCollect", model);
    }

    @GetMapping("/collected")
    String collected(@AuthenticationPrincipal SignedIn who, @RequestParam(defaultValue = "1") int page, Model model) {
        Permissions.require(who, Action.LIST_FILES);
        Paging paging = Paging.of(page, store.countReceived(who.number(), COLLECTED));
        return list(rows(who, COLLECTED, paging), paging, "/collected", "transfers/collected", model);
    }

    @GetMapping("/sent")
    String sent(@AuthenticationPrincipal SignedIn who, @RequestParam(defaultValue = "1") int page, Model model) {
        Permissions.require(who, Action.LIST_FILES);
        Paging paging = Paging.of(page, store.countSent(who.number(), EnumSet.allOf(TransferState.class)));
        List<Transfer> files = store.sent(who.number(), paging.offset(), Paging.SIZE);
        Map<UUID, List<Remark>> said = remarks.about(who, files);
        List<TransferRow> rows = files.stream()
                .map(file -> TransferRow.sent(file, parties, clock.instant(), said.getOrDefault(file.id(), List.of())))
                .toList();
        return list(rows, paging, "/sent", "transfers/sent", model);
    }

    private List<TransferRow> rows(SignedIn who, Set<TransferState> states, Paging paging) {
        List<Transfer> files = store.received(who.number(), states, paging.offset(), Paging.SIZE);
        Map<UUID, List<Remark>> said = remarks.about(who, files);
        return files.stream()
                .map(file ->
                        TransferRow.received(file, parties, clock.instant(), said.getOrDefault(file.id(), List.of())))
                .toList();
    }

    private static String list(List<TransferRow> rows, Paging paging, String path, String view, Model model) {
        model.addAttribute("rows", rows);
        model.addAttribute("paging", paging);
        model.addAttribute("path", path);
        return view;
    }
}
