package uk.s2s.service.notifications;

import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.pages.Paging;
import uk.s2s.service.schools.Organisation;
import uk.s2s.service.schools.Schools;
import uk.s2s.service.transfers.Transfer;
import uk.s2s.service.transfers.Transfers;

/** The administrator's view of e-mail: problems first. */
@Controller
class NoticePages {

    static final List<NoticeState> PROBLEMS =
            List.of(NoticeState.BOUNCED, NoticeState.FAILED, NoticeState.UNCONFIRMED, NoticeState.NOT_SENT);

    private final NoticeStore store;
    private final Transfers transfers;
    private final Schools schools;
    private final ReminderTexts reminders;
    private final FoundPupilTexts foundPupils;
    private final Resending resending;

    NoticePages(
            NoticeStore store,
            Transfers transfers,
            Schools schools,
            ReminderTexts reminders,
            FoundPupilTexts foundPupils,
            Resending resending) {
        this.store = store;
        this.transfers = transfers;
        this.schools = schools;
        this.reminders = reminders;
        this.foundPupils = foundPupils;
        this.resending = resending;
    }

    @GetMapping("/admin/notices")
    String list(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "problems") String show,
            @RequestParam(name = "page", defaultValue = "1") int number,
            Model model) {
        Permissions.require(who, Action.SEE_DELIVERY);
        List<NoticeState> states = show.equals("all") ? List.of(NoticeState.values()) : PROBLEMS;
        Paging paging = Paging.of(number, store.count(states));
        model.addAttribute(
                "rows",
                store.in(states, paging.offset(), Paging.SIZE).stream()
                        .map(this::row)
                        .toList());
        model.addAttribute("paging", paging);
        model.addAttribute("all", show.equals("all"));
        model.addAttribute("waiting", store.count(List.of(NoticeState.WAITING, NoticeState.SENDING)));
        model.addAttribute("troubles", store.troubles());
        return "notifications/notices";
    }

    @PostMapping("/admin/notices/again")
    String again(@AuthenticationPrincipal SignedIn who, @RequestParam UUID subject, @RequestParam NoticeKind kind) {
        resending.sendAgain(who, subject, kind);
        return "redirect:/admin/notices";
    }

    private NoticeRow row(Notice notice) {
        String organisation = schools.find(notice.organisation())
                .map(Organisation::name)
                .map(name -> name + " (" + notice.organisation() + ")")
                .orElse(notice.organisation().value());
        return NoticeRow.of(
                notice,
                organisation,
                transfers
                        .find(notice.subject())
                        .or(() -> reminders.file(notice.subject()))
                        .or(() -> foundPupils.file(notice.subject()))
                        .map(Transfer::reference)
                        .orElse(""));
    }
}
