package uk.s2s.service.lrs;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.learners.AskedService;
import uk.s2s.service.pages.FieldError;
import uk.s2s.service.pages.NotFound;
import uk.s2s.service.schools.DirectoryEvent.Actor;
import uk.s2s.service.schools.Organisation;
import uk.s2s.service.schools.Schools;
import uk.s2s.service.uln.LrsRegistrations;

/** Entering as whom one organisation asks the national service. */
@Controller
@RequestMapping("/schools/{number:[0-9]{3}(?:[0-9]{4}|LLLL)}/lrs")
class CredentialsPages {

    private final NationalCredentials credentials;
    private final LrsRegistrations registrations;
    private final Schools schools;
    private final AskedService asked;

    CredentialsPages(
            NationalCredentials credentials, LrsRegistrations registrations, Schools schools, AskedService asked) {
        this.credentials = credentials;
        this.registrations = registrations;
        this.schools = schools;
        this.asked = asked;
    }

    @GetMapping
    String form(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable String number,
            @RequestParam @Nullable String entered,
            Model model) {
        Organisation organisation = require(who, number);
        model.addAttribute("entered", entered == null ? "" : entered);
        return page(organisation, Credentials.NONE, List.of(), model);
    }

    @PostMapping
    String enter(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable String number,
            @ModelAttribute Credentials typed,
            Model model) {
        Organisation organisation = require(who, number);
        if (!asked.national()) {
            return page(organisation, Credentials.NONE, List.of(), model);
        }
        List<FieldError> errors = new ArrayList<>();
        boolean accepted = credentials.enter(new Actor(who.account(), who.organisation()), number, typed, errors);
        return errors.isEmpty()
                ? "redirect:/schools/{number}/lrs?entered=" + (accepted ? "accepted" : "kept")
                : page(organisation, typed, errors, model);
    }

    private String page(Organisation organisation, Credentials typed, List<FieldError> errors, Model model) {
        model.addAttribute("organisation", organisation);
        model.addAttribute("national", asked.national());
        model.addAttribute(
                "held", registrations.national(organisation.number().value()).orElse(null));
        model.addAttribute("typed", typed);
        model.addAttribute("errors", errors);
        return "lrs/credentials";
    }

    /** Those of one's own organisation its holders of the LRS role enter, any other an administrator. */
    private Organisation require(SignedIn who, String number) {
        boolean own = number.equals(who.organisation());
        Permissions.require(who, own ? Action.SET_LRS_CREDENTIALS : Action.MANAGE_LRS);
        return schools.find(new SchoolNumber(number)).orElseThrow(NotFound::new);
    }
}
