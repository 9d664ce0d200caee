package uk.s2s.service.reports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.pages.CsvDownload;
import uk.s2s.service.pages.FieldError;
import uk.s2s.service.pages.NotFound;
import uk.s2s.service.pages.Paging;

/** The reports of an organisation on its own files. */
@Controller
class SchoolReportPages {

    private final SchoolReports reports;
    private final Clock clock;

    SchoolReportPages(SchoolReports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    @GetMapping("/reports")
    String page(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String what,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String party,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        Permissions.require(who, Action.SEE_REPORTS);
        Instant now = clock.instant();
        ReportQuestion question = ReportQuestion.of(year, what, state, party, now);
        List<FieldError> errors = question.errors();
        Paging paging = errors.isEmpty() ? reports.paging(who, question, page) : Paging.of(1, 0);
        model.addAttribute("question", question);
        model.addAttribute("errors", errors);
        model.addAttribute("years", ReportYear.offered(now));
        model.addAttribute(
                "states",
                Arrays.stream(ReportState.values())
                        .filter(one -> one.isFor(question.sent()))
                        .toList());
        model.addAttribute("counts", reports.counts(who, question.year()));
        model.addAttribute("paging", paging);
        model.addAttribute("rows", errors.isEmpty() ? reports.page(who, question, paging) : List.of());
        model.addAttribute("most", SchoolReports.MOST_IN_CSV);
        return "reports/reports";
    }

    /** @throws NotFound for a party that is none: the page says what is wrong with it */
    @GetMapping("/reports/csv")
    void csv(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String what,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String party,
            HttpServletResponse response)
            throws IOException {
        Permissions.require(who, Action.SEE_REPORTS);
        ReportQuestion question = ReportQuestion.of(year, what, state, party, clock.instant());
        if (!question.errors().isEmpty()) {
            throw new NotFound();
        }
        reports.writeCsv(who, question, CsvDownload.begin(response, fileName(who, question)));
    }

    private static String fileName(SignedIn who, ReportQuestion question) {
        return "%s-files-%s-%s-%s.csv"
                .formatted(
                        who.organisation(),
                        question.what(),
                        question.state().value(),
                        question.year().value());
    }
}
