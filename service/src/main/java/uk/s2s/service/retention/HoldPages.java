package uk.s2s.service.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.pages.FieldError;
import uk.s2s.service.pages.Paging;

/** Legal holds: listed, placed and lifted. */
@Controller
@RequestMapping("/holds")
class HoldPages {

    private final LegalHolds holds;
    private final HoldFormReader reader;

    HoldPages(LegalHolds holds, HoldFormReader reader) {
        this.holds = holds;
        this.reader = reader;
    }

    @GetMapping
    String list(@AuthenticationPrincipal SignedIn who, @RequestParam(defaultValue = "1") int page, Model model) {
        Permissions.require(who, Action.MANAGE_RETENTION);
        return page(HoldForm.EMPTY, List.of(), page, model);
    }

    @PostMapping
    String place(@AuthenticationPrincipal SignedIn who, @ModelAttribute HoldForm form, Model model) {
        Permissions.require(who, Action.MANAGE_RETENTION);
        List<FieldError> errors = new ArrayList<>();
        long pupil = reader.pupil(form, errors);
        HoldFormReader.reason(form.reason(), errors);
        LocalDate until = HoldFormReader.until(form.until(), holds.today(), errors);
        if (!errors.isEmpty()) {
            return page(form, errors, 1, model);
        }
        holds.place(who, pupil, form.reason(), until);
        return "redirect:/holds";
    }

    private String page(HoldForm form, List<FieldError> errors, int number, Model model) {
        Paging paging = Paging.of(number, holds.count());
        LocalDate today = holds.today();
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute("paging", paging);
        model.addAttribute(
                "rows",
                holds.all(paging.offset(), Paging.SIZE).stream()
                        .map(hold -> HoldRow.of(hold, today))
                        .toList());
        return "retention/holds";
    }

    @GetMapping("/{hold}/lift")
    String askReason(@AuthenticationPrincipal SignedIn who, @PathVariable UUID hold, Model model) {
        return liftForm(who, hold, "", List.of(), model);
    }

    @PostMapping("/{hold}/lift")
    String lift(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID hold,
            @RequestParam(defaultValue = "") String reason,
            Model model) {
        List<FieldError> errors = new ArrayList<>();
        HoldFormReader.reason(reason.strip(), errors);
        if (!errors.isEmpty()) {
            return liftForm(who, hold, reason, errors, model);
        }
        holds.lift(who, hold, reason.strip());
        return "redirect:/holds";
    }

    private String liftForm(SignedIn who, UUID id, String reason, List<FieldError> errors, Model model) {
        model.addAttribute("hold", HoldRow.of(holds.require(who, id), holds.today()));
        model.addAttribute("reason", reason);
        model.addAttribute("errors", errors);
        return "retention/lift";
    }
}
