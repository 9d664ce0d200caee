package uk.s2s.service.desk;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.pages.FieldError;
import uk.s2s.service.pages.NotFound;
import uk.s2s.service.pages.Paging;

/** Which ULNs were merged, unmerged or deleted between two days. */
@Controller
class ReportPages {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final Reports reports;
    private final Clock clock;

    ReportPages(Reports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    @GetMapping("/register/reports")
    String page(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String what,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        Permissions.require(who, Action.MANAGE_REGISTER);
        ReportQuestion question = ReportQuestion.of(from, to, what, today());
        List<FieldError> errors = question.errors();
        List<ReportRow> rows = errors.isEmpty() ? reports.rows(who, question, "page") : List.of();
        Paging paging = Paging.of(page, rows.size());
        model.addAttribute("question", question);
        model.addAttribute("errors", errors);
        model.addAttribute("paging", paging);
        model.addAttribute("rows", Part.of(rows, paging));
        return "desk/reports";
    }

    /** @throws NotFound for days that are none: the page says what is wrong with them */
    @GetMapping("/register/reports/csv")
    ResponseEntity<byte[]> csv(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String what) {
        Permissions.require(who, Action.MANAGE_REGISTER);
        ReportQuestion question = ReportQuestion.of(from, to, what, today());
        if (!question.errors().isEmpty()) {
            throw new NotFound();
        }
        byte[] bytes = Reports.csv(reports.rows(who, question, "CSV")).getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(question))
                .body(bytes);
    }

    private static String attachment(ReportQuestion question) {
        return ContentDisposition.attachment()
                .filename("ulns-%s-to-%s.csv".formatted(question.first(), question.last()))
                .build()
                .toString();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ENGLAND);
    }
}
