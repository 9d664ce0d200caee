package uk.s2s.service.authority.accounts;

import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.accounts.PasswordHelp;
import uk.s2s.service.authority.PartyNames;
import uk.s2s.service.authority.Typed;
import uk.s2s.service.pages.FieldError;
import uk.s2s.service.pages.Paging;

/** An officer helps users of the authority's schools with their passwords. */
@Controller
class HelpPages {

    private static final String PATH = "/authority/accounts";
    private static final int LONGEST_NAME = 100;

    private final PasswordHelp help;
    private final PartyNames names;

    HelpPages(PasswordHelp help, PartyNames names) {
        this.help = help;
        this.names = names;
    }

    @GetMapping(PATH)
    String list(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "1") String page,
            Model model) {
        return page(who, Typed.tidy(name), page, model);
    }

    @PostMapping(PATH + "/{id}/password")
    String resetPassword(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id, Model model) {
        String password = help.resetPassword(who, id);
        String email = help.all(who).stream()
                .filter(account -> account.id().equals(id))
                .findFirst()
                .orElseThrow()
                .email();
        model.addAttribute("password", password);
        model.addAttribute("passwordOf", email);
        return page(who, email, "1", model);
    }

    @PostMapping(PATH + "/{id}/unlock")
    String unlock(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id) {
        help.unlock(who, id);
        return "redirect:" + PATH;
    }

    private String page(SignedIn who, String name, String page, Model model) {
        List<AccountRow> found = help.all(who).stream()
                .map(account -> AccountRow.of(account, names))
                .filter(row -> name.length() <= LONGEST_NAME && row.isMeantBy(name))
                .toList();
        Paging paging = Paging.of(Typed.page(page), found.size());
        model.addAttribute("name", name);
        model.addAttribute(
                "errors",
                name.length() <= LONGEST_NAME
                        ? List.of()
                        : List.of(new FieldError("name", "Enter %d characters or fewer".formatted(LONGEST_NAME))));
        model.addAttribute("paging", paging);
        model.addAttribute(
                "rows", found.stream().skip(paging.offset()).limit(Paging.SIZE).toList());
        model.addAttribute(
                "path",
                UriComponentsBuilder.fromPath(PATH)
                        .queryParam("name", "{name}")
                        .encode()
                        .buildAndExpand(name)
                        .toUriString());
        return "authority/accounts";
    }
}
