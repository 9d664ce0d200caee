package uk.s2s.service.lostpupils.reports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.pages.Csv;
import uk.s2s.service.pages.CsvDownload;
import uk.s2s.service.schools.Organisation;
import uk.s2s.service.schools.Schools;

/** Reports on lost pupils for local authorities: numbers, never a child. */
@Controller
@RequestMapping("/lost-pupils/reports")
class LostReportPages {

    private static final String ALL = "all";

    private final LostReports reports;
    private final Schools schools;

    LostReportPages(LostReports reports, Schools schools) {
        this.reports = reports;
        this.schools = schools;
    }

    /** @param la three digits, or {@code all}; one's own for anything else */
    @GetMapping
    String page(@AuthenticationPrincipal SignedIn who, @RequestParam(defaultValue = "") String la, Model model) {
        Permissions.requireOrHide(who, Action.SEE_LOST_PUPIL_REPORTS);
        String chosen = chosen(who, la);
        List<Organisation> authorities = schools.localAuthorities();
        model.addAttribute("authorities", authorities);
        model.addAttribute("la", chosen.isEmpty() ? ALL : chosen);
        model.addAttribute("total", reports.total(chosen));
        model.addAttribute("waited", reports.waited(chosen));
        model.addAttribute("places", chosen.isEmpty() ? reports.byAuthority() : reports.bySchool(chosen));
        model.addAttribute("ages", reports.byAge(chosen));
        return "lostpupils/reports";
    }

    @GetMapping("/csv")
    void csv(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "") String la,
            HttpServletResponse response)
            throws IOException {
        Permissions.requireOrHide(who, Action.SEE_LOST_PUPIL_REPORTS);
        String chosen = chosen(who, la);
        PrintWriter lines = CsvDownload.begin(response, "lost-pupils.csv");
        lines.append(Csv.line("by", "which", "held", "found", "passed on"));
        LostCount total = reports.total(chosen);
        lines.append(line("all", total.label(), total.whole()));
        if (chosen.isEmpty()) {
            reports.byAuthority().forEach(one -> lines.append(line("local authority", one.label(), one.whole())));
        } else {
            reports.bySchool(chosen).forEach(one -> lines.append(line("school", one.label(), one.guarded())));
        }
        reports.byAge(chosen).forEach(one -> lines.append(line("age when held", one.label(), one.guarded())));
    }

    private static String line(String by, String which, List<String> counts) {
        List<String> cells = new ArrayList<>(List.of(by, which));
        cells.addAll(counts);
        return Csv.line(cells.toArray(String[]::new));
    }

    private static String chosen(SignedIn who, String la) {
        if (la.equals(ALL)) {
            return "";
        }
        return la.matches("[0-9]{3}") ? la : who.number().la().value();
    }
}
