package uk.s2s.service.audit;

import java.util.ArrayList;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.pages.FieldError;

/** Where an administrator follows one file, one pupil, one user or one organisation. */
@Controller
class AuditPages {

    private final AuditFormReader reader;
    private final AuditSearch search;
    private final AuditLines lines;

    AuditPages(AuditFormReader reader, AuditSearch search, AuditLines lines) {
        this.reader = reader;
        this.search = search;
        this.lines = lines;
    }

    @GetMapping("/admin/audit")
    String ask(@AuthenticationPrincipal SignedIn who, Model model) {
        Permissions.require(who, Action.SEE_AUDIT);
        return page(AuditForm.EMPTY, List.of(), List.of(), false, model);
    }

    @PostMapping("/admin/audit")
    String find(@AuthenticationPrincipal SignedIn who, @ModelAttribute AuditForm form, Model model) {
        Permissions.require(who, Action.SEE_AUDIT);
        List<FieldError> errors = new ArrayList<>();
        AuditQuestion question = reader.read(form, errors);
        if (!errors.isEmpty()) {
            return page(form, errors, List.of(), false, model);
        }
        return page(form, List.of(), search.find(who, question), true, model);
    }

    private String page(
            AuditForm form, List<FieldError> errors, List<FoundEntry> found, boolean searched, Model model) {
        boolean more = found.size() > AuditSearch.SIZE;
        List<FoundEntry> shown = more ? found.subList(0, AuditSearch.SIZE) : found;
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute("searched", searched);
        model.addAttribute("lines", lines.of(shown));
        model.addAttribute(
                "older", more ? String.valueOf(shown.get(shown.size() - 1).id()) : "");
        return "audit/audit";
    }
}
