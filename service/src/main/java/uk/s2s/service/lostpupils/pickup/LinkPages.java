package uk.s2s.service.lostpupils.pickup;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.lostpupils.Facts;
import uk.s2s.service.lostpupils.GivenReason;
import uk.s2s.service.lostpupils.Records;
import uk.s2s.service.pages.FieldError;

/** Where a local authority makes pick-up links for a record, sees what became of them, and cancels them. */
@Controller
@RequestMapping("/lost-pupils/{lost}/pick-up")
class LinkPages {

    private final Records records;
    private final Facts facts;
    private final HandingOver handingOver;
    private final Clock clock;

    LinkPages(Records records, Facts facts, HandingOver handingOver, Clock clock) {
        this.records = records;
        this.facts = facts;
        this.handingOver = handingOver;
        this.clock = clock;
    }

    @GetMapping
    String list(@AuthenticationPrincipal SignedIn who, @PathVariable String lost, Model model) {
        Records.Found found = records.requireOpen(who, lost, Action.PASS_ON_LOST_PUPIL);
        return records.reason(who, found.pupil()).isEmpty()
                ? "redirect:/lost-pupils/{lost}"
                : page(found, PickUpForm.EMPTY, "", List.of(), model);
    }

    /** The code is on this answer alone; to load it again makes another link, and the first is dead. */
    @PostMapping
    String make(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable String lost,
            @ModelAttribute PickUpForm form,
            Model model) {
        Records.Found found = records.requireOpen(who, lost, Action.PASS_ON_LOST_PUPIL);
        Optional<GivenReason> reason = records.reason(who, found.pupil());
        if (reason.isEmpty()) {
            return "redirect:/lost-pupils/{lost}";
        }
        List<FieldError> errors = form.check();
        boolean possible = errors.isEmpty() && HandingOver.isPossible(found.pupil());
        String code = possible ? handingOver.make(who, found.pupil(), form, reason.get()) : "";
        return page(found, form, code, errors, model);
    }

    @PostMapping("/{pickUp}/cancel")
    String cancel(@AuthenticationPrincipal SignedIn who, @PathVariable String lost, @PathVariable UUID pickUp) {
        Records.Found found = records.requireOpen(who, lost, Action.PASS_ON_LOST_PUPIL);
        handingOver.cancel(who, found.pupil(), pickUp);
        return "redirect:/lost-pupils/{lost}/pick-up";
    }

    private String page(Records.Found found, PickUpForm form, String code, List<FieldError> errors, Model model) {
        Instant now = clock.instant();
        model.addAttribute("facts", facts.of(found));
        model.addAttribute("form", form);
        model.addAttribute("code", code);
        model.addAttribute("errors", errors);
        model.addAttribute("possible", HandingOver.isPossible(found.pupil()));
        model.addAttribute(
                "pickUps",
                handingOver.of(found.pupil()).stream()
                        .map(one -> PickUpRow.of(one, now))
                        .toList());
        return "lostpupils/pickUp";
    }
}
