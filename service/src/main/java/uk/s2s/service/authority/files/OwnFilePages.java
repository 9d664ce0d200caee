package uk.s2s.service.authority.files;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.authority.Typed;
import uk.s2s.service.pages.CsvDownload;
import uk.s2s.service.pages.FieldError;
import uk.s2s.service.pages.NotFound;
import uk.s2s.service.pages.Paging;
import uk.s2s.service.reports.ReportYear;
import uk.s2s.service.transfers.traffic.TrafficQuestion;

/** Files within the authority, incoming and outgoing. */
@Controller
class OwnFilePages {

    static final String PATH = "/authority/files";

    private final OwnFiles files;
    private final Clock clock;

    OwnFilePages(OwnFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String list(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "") String direction,
            @RequestParam(defaultValue = "") String school,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String age,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "1") String page,
            Model model) {
        Permissions.require(who, Action.SEE_OWN_SCHOOLS);
        AskedFiles asked = new AskedFiles(direction, school, state, age, from, to, year).tidy();
        List<FieldError> errors = asked.errors();
        model.addAttribute("asked", asked);
        model.addAttribute("errors", errors);
        model.addAttribute("years", ReportYear.offered(clock.instant()));
        if (errors.isEmpty()) {
            TrafficQuestion question = files.question(who, asked);
            Paging paging = Paging.of(Typed.page(page), files.count(question));
            model.addAttribute("paging", paging);
            model.addAttribute("rows", files.page(question, paging));
        }
        return "authority/files";
    }

    /** @throws NotFound for what is typed wrongly: the page says what is wrong with it */
    @GetMapping(PATH + "/csv")
    void csv(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "") String direction,
            @RequestParam(defaultValue = "") String school,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String age,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String year,
            HttpServletResponse response)
            throws IOException {
        Permissions.require(who, Action.SEE_OWN_SCHOOLS);
        AskedFiles asked = new AskedFiles(direction, school, state, age, from, to, year).tidy();
        if (!asked.errors().isEmpty()) {
            throw new NotFound();
        }
        String name = "files-%s.csv".formatted(asked.directionAsked().name().toLowerCase(Locale.ROOT));
        files.write(files.question(who, asked), CsvDownload.begin(response, name));
    }
}
