package uk.s2s.service.lrs;

import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.s2s.identifiers.InvalidIdentifier;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.learners.AskedService;
import uk.s2s.service.pages.FieldError;
import uk.s2s.service.pages.Paging;
import uk.s2s.service.schools.Organisation;
import uk.s2s.service.schools.Schools;
import uk.s2s.service.uln.LrsRegistration;
import uk.s2s.service.uln.LrsRegistrations;

/** Which organisations have credentials for the national service, and the way to those of any other. */
@Controller
class CredentialsListPage {

    private final LrsRegistrations registrations;
    private final Schools schools;
    private final AskedService asked;

    CredentialsListPage(LrsRegistrations registrations, Schools schools, AskedService asked) {
        this.registrations = registrations;
        this.schools = schools;
        this.asked = asked;
    }

    @GetMapping("/admin/lrs")
    String list(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        Permissions.require(who, Action.MANAGE_LRS);
        String wanted = number.replaceAll("[ /]", "");
        if (!wanted.isEmpty() && isKnown(wanted)) {
            return "redirect:/schools/" + wanted + "/lrs";
        }
        List<LrsRegistration> all = registrations.national();
        Paging paging = Paging.of(page, all.size());
        model.addAttribute("national", asked.national());
        model.addAttribute("paging", paging);
        model.addAttribute(
                "rows",
                all.stream()
                        .skip(paging.offset())
                        .limit(Paging.SIZE)
                        .map(this::row)
                        .toList());
        model.addAttribute("typed", number);
        model.addAttribute("errors", wanted.isEmpty() ? List.of() : List.of(unknown()));
        return "lrs/list";
    }

    private boolean isKnown(String number) {
        try {
            return schools.find(new SchoolNumber(number)).isPresent();
        } catch (InvalidIdentifier notANumber) {
            return false;
        }
    }

    private CredentialsRow row(LrsRegistration held) {
        String name = schools.find(new SchoolNumber(held.organisation()))
                .map(Organisation::name)
                .orElse(held.organisation());
        return new CredentialsRow(name, held);
    }

    private static FieldError unknown() {
        return new FieldError(
                "number", "Enter the number of a school or an LA that is in the directory, such as 9262377 or 926LLLL");
    }
}
