package uk.s2s.service.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import uk.s2s.service.pages.NotFound;
import uk.s2s.service.pages.Paging;

/** Where register administrators register schools and local authorities. */
@Controller
@RequestMapping("/register/organisations")
class OrganisationPages {

    private final Registrations registrations;
    private final NewRegistrationReader reader;

    OrganisationPages(Registrations registrations, NewRegistrationReader reader) {
        this.registrations = registrations;
        this.reader = reader;
    }

    @GetMapping
    String list(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        Permissions.require(who, Action.MANAGE_REGISTER);
        return list(q, page, NewRegistration.NONE, List.of(), model);
    }

    @PostMapping
    String register(@AuthenticationPrincipal SignedIn who, @ModelAttribute NewRegistration given, Model model) {
        Permissions.require(who, Action.MANAGE_REGISTER);
        List<FieldError> errors = new ArrayList<>();
        Optional<RegisteredOrganisation> organisation = reader.read(given, errors);
        if (organisation.isEmpty()) {
            return list("", 1, given, errors, model);
        }
        return registered(who, organisation.get(), model);
    }

    private String list(String q, int page, NewRegistration given, List<FieldError> errors, Model model) {
        String searched = q.strip().toLowerCase(Locale.ROOT);
        List<RegisteredOrganisation> found =
                registrations.all().stream().filter(one -> one.fits(searched)).toList();
        Paging paging = Paging.of(page, found.size());
        model.addAttribute("q", q.strip());
        model.addAttribute("paging", paging);
        model.addAttribute("organisations", Part.of(found, paging));
        model.addAttribute("given", given);
        model.addAttribute("errors", errors);
        return "desk/organisations";
    }

    @GetMapping("/{ref}")
    String one(@AuthenticationPrincipal SignedIn who, @PathVariable String ref, Model model) {
        return page(require(who, ref), "", model);
    }

    @PostMapping("/{ref}/end")
    String end(@AuthenticationPrincipal SignedIn who, @PathVariable String ref) {
        RegisteredOrganisation organisation = require(who, ref);
        if (organisation.registered()) {
            registrations.end(Actors.of(who), organisation);
        }
        return "redirect:/register/organisations/{ref}";
    }

    /** Again, or only with a new password. */
    @PostMapping("/{ref}/register")
    String again(@AuthenticationPrincipal SignedIn who, @PathVariable String ref, Model model) {
        return registered(who, require(who, ref), model);
    }

    private String registered(SignedIn who, RegisteredOrganisation organisation, Model model) {
        String password = registrations.register(Actors.of(who), organisation);
        return page(registrations.find(organisation.ref()).orElseThrow(), password, model);
    }

    private RegisteredOrganisation require(SignedIn who, String ref) {
        Permissions.require(who, Action.MANAGE_REGISTER);
        return registrations.find(ref).orElseThrow(NotFound::new);
    }

    private static String page(RegisteredOrganisation organisation, String password, Model model) {
        model.addAttribute("organisation", organisation);
        model.addAttribute("password", password);
        return "desk/organisation";
    }
}
