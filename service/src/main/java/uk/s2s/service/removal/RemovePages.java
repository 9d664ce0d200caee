package uk.s2s.service.removal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.pages.FieldError;
import uk.s2s.service.transfers.Transfer;

/** Removing files, one or several, after it has been said what that means. */
@Controller
@RequestMapping("/remove")
class RemovePages {

    private static final int MOST = 100;

    private final Removing removing;

    RemovePages(Removing removing) {
        this.removing = removing;
    }

    @GetMapping
    String ask(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(name = "file", defaultValue = "") List<String> files,
            @RequestParam(defaultValue = "") String side,
            Model model) {
        Permissions.require(who, Action.LIST_FILES);
        List<Transfer> chosen = removing.removable(who, distinct(files));
        model.addAttribute("side", Side.read(side));
        model.addAttribute("files", chosen);
        model.addAttribute(
                "errors",
                chosen.isEmpty()
                        ? List.of(new FieldError("back", "Select the files that you want to remove"))
                        : List.of());
        return "removal/remove";
    }

    @PostMapping
    String remove(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(name = "file", defaultValue = "") List<String> files,
            @RequestParam(defaultValue = "") String side) {
        Permissions.require(who, Action.LIST_FILES);
        removing.remove(who, distinct(files));
        return "redirect:" + Side.read(side).path();
    }

    private static Set<String> distinct(List<String> files) {
        return files.stream()
                .filter(file -> !file.isBlank())
                .limit(MOST)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
