package uk.s2s.service.uln;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.SignedIn;

/** One file: the confirmation, and how far it has come. */
@Controller
@RequestMapping("/uln/files/{file}")
class UlnFilePages {

    private final UlnFiles files;
    private final PartStore parts;

    UlnFilePages(UlnFiles files, PartStore parts) {
        this.files = files;
        this.parts = parts;
    }

    @GetMapping
    String file(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("file") String reference,
            @RequestParam @Nullable String taken,
            @RequestParam @Nullable String repeated,
            Model model) {
        UlnFile file = files.require(who, reference, Action.SEE_ULN_RESULTS);
        model.addAttribute("file", FileView.of(file, parts.of(file.id())));
        model.addAttribute("sha256", file.sha256());
        model.addAttribute("taken", taken != null);
        model.addAttribute("repeated", repeated != null);
        return "uln/file";
    }

    /** What changes of the page while the Learning Records Service is at work. */
    @GetMapping("/progress")
    String progress(@AuthenticationPrincipal SignedIn who, @PathVariable("file") String reference, Model model) {
        UlnFile file = files.require(who, reference, Action.SEE_ULN_RESULTS);
        model.addAttribute("file", FileView.of(file, parts.of(file.id())));
        return "uln/progress";
    }
}
