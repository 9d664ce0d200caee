package uk.s2s.service.findings;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.s2s.service.pages.NotFound;

/** What can be found in a file, and what each finding means. */
@Controller
class FindingPages {

    private final FindingDocuments documents;

    FindingPages(FindingDocuments documents) {
        this.documents = documents;
    }

    @GetMapping("/findings")
    String all(Model model) {
        model.addAttribute("document", documents.index());
        model.addAttribute("index", true);
        return "findings/finding";
    }

    @GetMapping("/findings/{code}")
    String one(@PathVariable String code, Model model) {
        model.addAttribute("document", documents.of(code).orElseThrow(NotFound::new));
        model.addAttribute("index", false);
        return "findings/finding";
    }
}
