package uk.s2s.service.desk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.s2s.identifiers.Uln;
import uk.s2s.register.BatchRecord;
import uk.s2s.register.ExceptionCase;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.pages.Paging;

/** The pupils of one's own organisation to whom the register gave no ULN. */
@Controller
@RequestMapping("/exceptions")
class ExceptionPages {

    private final ExceptionDesk desk;
    private final Settlements settlements;
    private final Registrations registrations;

    ExceptionPages(ExceptionDesk desk, Settlements settlements, Registrations registrations) {
        this.desk = desk;
        this.settlements = settlements;
        this.registrations = registrations;
    }

    /**
     * @param job those of one uploaded file, which has one for each of its parts
     * @param show in which of the lists
     */
    @GetMapping
    String list(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "") List<Long> job,
            @RequestParam(defaultValue = "0") int code,
            @RequestParam(defaultValue = "OPEN") ExceptionState.Kind show,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        List<ExceptionRow> all = desk.all(who, job);
        List<ExceptionRow> listed =
                all.stream().filter(row -> row.state().kind() == show).toList();
        List<ExceptionRow> shown =
                listed.stream().filter(row -> code == 0 || row.code() == code).toList();
        Paging paging = Paging.of(page, shown.size());
        List<ExceptionRow> rows = Part.of(shown, paging);
        desk.seen(who, rows, paging.page());
        model.addAttribute("registered", registrations.refOf(who.organisation()).isPresent());
        model.addAttribute("rows", rows);
        model.addAttribute("counts", CodeCount.of(listed));
        model.addAttribute("total", listed.size());
        model.addAttribute("code", code);
        model.addAttribute("show", show);
        model.addAttribute("jobs", job.stream().map(one -> "&job=" + one).collect(Collectors.joining()));
        model.addAttribute("paging", paging);
        return "desk/exceptions";
    }

    /** However they stand. */
    @GetMapping("/csv")
    ResponseEntity<byte[]> csv(@AuthenticationPrincipal SignedIn who, @RequestParam(defaultValue = "") List<Long> job) {
        List<ExceptionRow> all = desk.all(who, job);
        desk.seen(who, all, 0);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"uln-exceptions.csv\"")
                .body(ExceptionRow.csv(all).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/settled")
    String settled(@AuthenticationPrincipal SignedIn who, @RequestParam(defaultValue = "1") int page, Model model) {
        Permissions.require(who, Action.SETTLE_EXCEPTIONS);
        Paging paging = Paging.of(page, settlements.count(who.organisation()));
        model.addAttribute("paging", paging);
        model.addAttribute("rows", settlements.page(who.organisation(), paging));
        return "desk/settledList";
    }

    /** @param late when somebody tried to settle it and was too late */
    @GetMapping("/{job}/{position}")
    String one(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long job,
            @PathVariable int position,
            @RequestParam @Nullable String late,
            @RequestParam @Nullable String still,
            Model model) {
        Optional<ExceptionCase> open = desk.see(who, job, position);
        model.addAttribute("late", late != null);
        if (open.isEmpty()) {
            return settled(who, desk.seeSettled(who, job, position), model);
        }
        model.addAttribute("still", still != null);
        model.addAttribute("state", desk.state(who, job, position));
        model.addAttribute("exception", ExceptionView.of(open.get(), desk::key));
        return "desk/exception";
    }

    private String settled(SignedIn who, BatchRecord record, Model model) {
        model.addAttribute("row", ExceptionRow.of(record, ExceptionState.OPEN));
        model.addAttribute("sent", ExceptionView.sent(record));
        model.addAttribute("uln", record.uln().map(Uln::value).orElse(""));
        model.addAttribute(
                "settled",
                settlements
                        .find(who.organisation(), record.job(), record.position())
                        .orElse(null));
        return "desk/settled";
    }
}
