package uk.s2s.service.lostpupils;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.pages.FieldError;
import uk.s2s.service.schools.Organisation;
import uk.s2s.service.transfers.Transfer;

/** Where a local authority says which school a lost pupil's file goes to. */
@Controller
@RequestMapping("/lost-pupils/{lost}/pass-on")
class PassOnPages {

    private final Records records;
    private final Receivers receivers;
    private final PassingOn passingOn;
    private final Facts facts;

    PassOnPages(Records records, Receivers receivers, PassingOn passingOn, Facts facts) {
        this.records = records;
        this.receivers = receivers;
        this.passingOn = passingOn;
        this.facts = facts;
    }

    /** @param to what was typed; absent at first */
    @GetMapping
    String choose(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable String lost,
            @RequestParam @Nullable String to,
            Model model) {
        Records.Found found = records.require(who, lost, Action.PASS_ON_LOST_PUPIL);
        if (records.reason(who, found.pupil()).isEmpty()) {
            return "redirect:/lost-pupils/{lost}";
        }
        if (!found.pupil().isHeld()) {
            return ended(found, model);
        }
        return to == null ? page(found, "", null, model) : page(found, to, receivers.find(to, found.pupil()), model);
    }

    /** Passing on twice at once sends one file: the other is told who was first. */
    @PostMapping
    Object passOn(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable String lost,
            @RequestParam(defaultValue = "") String to,
            Model model) {
        Records.Found found = records.require(who, lost, Action.PASS_ON_LOST_PUPIL);
        Optional<GivenReason> reason = records.reason(who, found.pupil());
        if (reason.isEmpty()) {
            return "redirect:/lost-pupils/{lost}";
        }
        Receiver receiver = receivers.find(to, found.pupil());
        Optional<Organisation> school = receiver.open();
        if (found.pupil().isHeld() && school.isEmpty()) {
            return page(found, to, receiver, model);
        }
        Optional<Transfer> sentOn = found.pupil().isHeld()
                ? passingOn.passOn(who, found, school.orElseThrow().number(), reason.orElseThrow())
                : Optional.empty();
        if (sentOn.isEmpty()) {
            ended(records.require(who, lost, Action.PASS_ON_LOST_PUPIL), model);
            return new ModelAndView("lostpupils/ended", model.asMap(), HttpStatus.CONFLICT);
        }
        return "redirect:/lost-pupils/{lost}/pass-on";
    }

    private String ended(Records.Found found, Model model) {
        model.addAttribute("facts", facts.of(found));
        model.addAttribute("end", facts.end(found.pupil()));
        return "lostpupils/ended";
    }

    private String page(Records.Found found, String typed, @Nullable Receiver receiver, Model model) {
        model.addAttribute("facts", facts.of(found));
        model.addAttribute("typed", typed);
        model.addAttribute("school", receiver instanceof Receiver.To to ? facts.choice(to.school()) : null);
        model.addAttribute("attended", receiver instanceof Receiver.To to && to.isAttended());
        model.addAttribute("closed", receiver instanceof Receiver.Closed closed ? facts.choice(closed.school()) : null);
        model.addAttribute("choices", choices(receiver));
        model.addAttribute("errors", errors(receiver));
        return "lostpupils/passOn";
    }

    private List<SchoolChoice> choices(@Nullable Receiver receiver) {
        if (receiver instanceof Receiver.Closed closed) {
            return closed.successors().stream().map(facts::choice).toList();
        }
        return receiver instanceof Receiver.Among among
                ? among.schools().stream().map(SchoolChoice::of).toList()
                : List.of();
    }

    private static List<FieldError> errors(@Nullable Receiver receiver) {
        if (receiver instanceof Receiver.Closed closed) {
            return List.of(new FieldError(
                    "to",
                    "%s (%s) has closed and collects no files. %s"
                            .formatted(
                                    closed.school().name(),
                                    closed.school().number(),
                                    closed.successors().isEmpty()
                                            ? "The directory names no successor: ask which school took the pupil on"
                                            : "Choose its successor below, or another school")));
        }
        if (receiver instanceof Receiver.Independent independent) {
            return List.of(new FieldError(
                    "to",
                    "%s (%s) is an independent school, where nobody would collect the file. Hand it over by a pick-up link, see below"
                            .formatted(
                                    independent.school().name(),
                                    independent.school().number())));
        }
        return receiver instanceof Receiver.Wrong wrong ? List.of(new FieldError("to", wrong.problem())) : List.of();
    }
}
