package uk.s2s.service.lostpupils.found;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import uk.s2s.service.lostpupils.Facts;
import uk.s2s.service.lostpupils.GivenReason;
import uk.s2s.service.lostpupils.Records;
import uk.s2s.service.pages.FieldError;

/** Where a local authority says that whoever was found, or was sent the file, is not the child. */
@Controller
@RequestMapping("/lost-pupils/{lost}/hold-again")
class HoldAgainPages {

    private static final int LONGEST = 500;

    private final Records records;
    private final Facts facts;
    private final NotThePupil notThePupil;

    HoldAgainPages(Records records, Facts facts, NotThePupil notThePupil) {
        this.records = records;
        this.facts = facts;
        this.notThePupil = notThePupil;
    }

    @GetMapping
    String ask(@AuthenticationPrincipal SignedIn who, @PathVariable String lost, Model model) {
        Records.Found found = records.require(who, lost, Action.HOLD_LOST_PUPIL_AGAIN);
        return records.reason(who, found.pupil()).isPresent() && found.pupil().mayBeHeldAgainBy(who)
                ? page(found, "", List.of(), model)
                : "redirect:/lost-pupils/{lost}";
    }

    /** Of two at once one holds it again; the other sees the same. */
    @PostMapping
    String holdAgain(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable String lost,
            @RequestParam(defaultValue = "") String why,
            Model model) {
        Records.Found found = records.require(who, lost, Action.HOLD_LOST_PUPIL_AGAIN);
        Optional<GivenReason> reason = records.reason(who, found.pupil());
        if (reason.isEmpty() || !found.pupil().mayBeHeldAgainBy(who)) {
            return "redirect:/lost-pupils/{lost}";
        }
        var given = new GivenReason(reason.get().reason(), why);
        List<FieldError> errors = errors(given.words());
        if (!errors.isEmpty()) {
            return page(found, given.words(), errors, model);
        }
        notThePupil.holdAgain(who, found.pupil(), given);
        return "redirect:/lost-pupils/{lost}";
    }

    private static List<FieldError> errors(String why) {
        List<FieldError> errors = new ArrayList<>();
        if (why.isEmpty()) {
            errors.add(new FieldError("why", "Enter how you know that it is not the child; do not name anybody"));
        } else if (why.length() > LONGEST) {
            errors.add(new FieldError("why", "What you enter must be %d characters or fewer".formatted(LONGEST)));
        }
        return errors;
    }

    private String page(Records.Found found, String why, List<FieldError> errors, Model model) {
        model.addAttribute("facts", facts.of(found));
        model.addAttribute("why", why);
        model.addAttribute("errors", errors);
        return "lostpupils/holdAgain";
    }
}
