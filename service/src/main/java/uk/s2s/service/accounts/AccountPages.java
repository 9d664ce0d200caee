package uk.s2s.service.accounts;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.s2s.identifiers.InvalidIdentifier;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.pages.FieldError;
import uk.s2s.service.schools.Schools;

/** The administrator's list of accounts. */
@Controller
class AccountPages {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]+");

    private final AccountAdministration administration;
    private final Schools schools;
    private final Clock clock;

    AccountPages(AccountAdministration administration, Schools schools, Clock clock) {
        this.administration = administration;
        this.schools = schools;
        this.clock = clock;
    }

    @GetMapping("/admin/accounts")
    String list(@AuthenticationPrincipal SignedIn who, Model model) {
        return page(who, NewAccount.NONE, List.of(), model);
    }

    @PostMapping("/admin/accounts")
    String create(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String organisations,
            @RequestParam(defaultValue = "false") boolean lrsRole,
            Model model) {
        var given = new NewAccount(email.strip(), name.strip(), organisations.strip(), lrsRole);
        List<FieldError> errors = problems(given);
        if (errors.isEmpty()) {
            String password = administration.create(who, given, numbers(given.organisations()));
            model.addAttribute("password", password);
            model.addAttribute("passwordOf", given.email());
            return page(who, NewAccount.NONE, List.of(), model);
        }
        return page(who, given, errors, model);
    }

    @PostMapping("/admin/accounts/{id}/password")
    String resetPassword(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id, Model model) {
        model.addAttribute("password", administration.resetPassword(who, id));
        model.addAttribute("passwordOf", "the account");
        return page(who, NewAccount.NONE, List.of(), model);
    }

    @PostMapping("/admin/accounts/{id}/lrs-role")
    String lrsRole(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id, @RequestParam boolean lrsRole) {
        administration.setLrsRole(who, id, lrsRole);
        return "redirect:/admin/accounts";
    }

    @PostMapping("/admin/accounts/{id}/disable")
    String disable(
            @AuthenticationPrincipal SignedIn who, @PathVariable UUID id, @RequestParam boolean disabled, Model model) {
        administration.disable(who, id, disabled);
        return "redirect:/admin/accounts";
    }

    @PostMapping("/admin/accounts/{id}/unlock")
    String unlock(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id) {
        administration.unlock(who, id);
        return "redirect:/admin/accounts";
    }

    private String page(SignedIn who, NewAccount given, List<FieldError> errors, Model model) {
        model.addAttribute("accounts", administration.all(who));
        model.addAttribute("now", clock.instant());
        model.addAttribute("given", given);
        model.addAttribute("errors", errors);
        return "accounts/accounts";
    }

    private List<FieldError> problems(NewAccount given) {
        List<FieldError> errors = new ArrayList<>();
        if (!EMAIL.matcher(given.email()).matches()) {
            errors.add(new FieldError("email", "Enter an email address, like office@school.example"));
        } else if (administration.exists(given.email())) {
            errors.add(new FieldError("email", "There is an account with this email address already"));
        }
        if (given.name().isEmpty()) {
            errors.add(new FieldError("name", "Enter the person's name"));
        }
        List<String> numbers = numbers(given.organisations());
        if (numbers.isEmpty() || !numbers.stream().allMatch(this::isKnown)) {
            errors.add(new FieldError(
                    "organisations",
                    "Enter numbers of schools or authorities in the directory, like 9262377 or 926LLLL"));
        }
        return errors;
    }

    private boolean isKnown(String number) {
        try {
            return number.equals(SignedIn.SERVICE)
                    || number.equals(SignedIn.REGISTER)
                    || schools.find(new SchoolNumber(number)).isPresent();
        } catch (InvalidIdentifier notANumber) {
            return false;
        }
    }

    private static List<String> numbers(String text) {
        return Arrays.stream(text.toUpperCase(Locale.ROOT).split("[\\s,;]+"))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
