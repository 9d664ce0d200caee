package uk.s2s.service.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

    /** @param job those of one uploaded file, which has one for each of its parts */
    @GetMapping
    String list(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "") List<Long> job,
            @RequestParam(defaultValue = "0") int code,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        List<ExceptionRow> open = desk.open(who, job, page);
        List<ExceptionRow> shown =
                open.stream().filter(row -> code == 0 || row.code() == code).toList();
        Paging paging = Paging.of(page, shown.size());
        String jobs = job.stream().map(one -> "&job=" + one).collect(Collectors.joining());
        model.addAttribute("registered", registrations.refOf(who.organisation()).isPresent());
        model.addAttribute("rows", Part.of(shown, paging));
        model.addAttribute("counts", CodeCount.of(open));
        model.addAttribute("total", open.size());
        model.addAttribute("code", code);
        model.addAttribute("jobs", jobs);
        model.addAttribute("paging", paging);
        return "desk/exceptions";
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
        model.addAttribute("exception", ExceptionView.of(open.get(), desk::key));
        return "desk/exception";
    }

    private String settled(SignedIn who, BatchRecord record, Model model) {
        model.addAttribute("row", ExceptionRow.of(record));
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
