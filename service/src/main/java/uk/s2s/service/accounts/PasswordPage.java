package uk.s2s.service.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.pages.FieldError;

/** Changing one's own password. */
@Controller
class PasswordPage {

    private final OwnPasswords passwords;
    private final WayOn wayOn;

    PasswordPage(OwnPasswords passwords, WayOn wayOn) {
        this.passwords = passwords;
        this.wayOn = wayOn;
    }

    @GetMapping(FirstSteps.PASSWORD)
    String form(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam @Nullable String changed,
            HttpServletRequest request,
            Model model) {
        Permissions.require(who, Action.CHANGE_OWN_PASSWORD);
        model.addAttribute("changed", changed != null);
        return page(request, List.of(), model);
    }

    @PostMapping(FirstSteps.PASSWORD)
    String change(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String chosen,
            @RequestParam(defaultValue = "") String again,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Permissions.require(who, Action.CHANGE_OWN_PASSWORD);
        List<FieldError> errors = OwnPasswords.problems(who, present, chosen, again);
        if (errors.isEmpty()
                && !passwords.change(who, present, chosen, request.getSession().getId())) {
            errors = List.of(new FieldError(
                    "present", "This is not your present password. After five wrong ones your account is locked"));
        }
        if (!errors.isEmpty()) {
            return page(request, errors, model);
        }
        boolean first = FirstSteps.PASSWORD.equals(FirstSteps.next(request));
        return "redirect:" + (first ? wayOn.after(FirstSteps.PASSWORD, request, response) : "/password?changed");
    }

    private static String page(HttpServletRequest request, List<FieldError> errors, Model model) {
        model.addAttribute("first", FirstSteps.PASSWORD.equals(FirstSteps.next(request)));
        model.addAttribute("errors", errors);
        return "accounts/password";
    }
}
