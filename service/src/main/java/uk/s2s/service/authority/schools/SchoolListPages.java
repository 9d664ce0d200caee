package uk.s2s.service.authority.schools;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.authority.Typed;
import uk.s2s.service.pages.CsvDownload;
import uk.s2s.service.pages.Paging;

/** The authority's schools, and those of them that may not hear of their files. */
@Controller
class SchoolListPages {

    private final OwnSchools schools;

    SchoolListPages(OwnSchools schools) {
        this.schools = schools;
    }

    @GetMapping("/authority/schools")
    String list(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String problem,
            @RequestParam(defaultValue = "1") String page,
            Model model) {
        AskedSchools asked = new AskedSchools(name, problem).tidy();
        List<SchoolRow> found = asked.of(schools.all(who));
        Paging paging = Paging.of(Typed.page(page), found.size());
        model.addAttribute("asked", asked);
        model.addAttribute("errors", asked.errors());
        model.addAttribute("paging", paging);
        model.addAttribute(
                "rows", found.stream().skip(paging.offset()).limit(Paging.SIZE).toList());
        return "authority/schools";
    }

    @GetMapping("/authority/schools/csv")
    void csv(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String problem,
            HttpServletResponse response)
            throws IOException {
        List<SchoolRow> found = new AskedSchools(name, problem).tidy().of(schools.all(who));
        PrintWriter out = CsvDownload.begin(response, "schools.csv");
        out.write(SchoolRow.CSV_HEAD);
        found.forEach(school -> out.write(school.csv()));
    }
}
