package uk.s2s.service.retention;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.pages.Csv;
import uk.s2s.service.pages.CsvDownload;
import uk.s2s.service.pages.NotFound;
import uk.s2s.service.pages.Paging;
import uk.s2s.service.pages.Times;
import uk.s2s.service.vault.KeyRotation;

/** What is kept for how long, what the next run would remove, and what former runs have. */
@Controller
@RequestMapping("/retention")
class RetentionPages {

    private static final int AT_ONCE = 1000;

    /** Lines of a CSV at most; a spreadsheet opens no more than about a million, and nobody reads so many. */
    private static final int MOST_IN_CSV = 50_000;

    private final Retention retention;
    private final RunRecord record;
    private final KeyRotation keys;

    RetentionPages(Retention retention, RunRecord record, KeyRotation keys) {
        this.retention = retention;
        this.record = record;
        this.keys = keys;
    }

    @GetMapping
    String overview(@AuthenticationPrincipal SignedIn who, @RequestParam(defaultValue = "1") int page, Model model) {
        Permissions.require(who, Action.MANAGE_RETENTION);
        Paging paging = Paging.of(page, record.count());
        model.addAttribute(
                "kinds",
                retention.kinds().stream()
                        .map(kind -> KindRow.of(kind.policy(), retention.count(kind)))
                        .toList());
        model.addAttribute(
                "unreadableBefore", keys.unreadableBefore().map(Times::day).orElse(""));
        model.addAttribute("paging", paging);
        model.addAttribute(
                "runs",
                record.some(paging.offset(), Paging.SIZE).stream()
                        .map(run -> RunRow.of(run, title(run.kind())))
                        .toList());
        return "retention/retention";
    }

    private String title(String kind) {
        return retention.find(kind).map(one -> one.policy().title()).orElse(kind);
    }

    @GetMapping("/{kind}")
    String due(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable String kind,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        RetentionKind asked = require(who, kind);
        DueCounts counts = retention.count(asked);
        Paging paging = Paging.of(page, counts.listed());
        model.addAttribute("kind", KindRow.of(asked.policy(), counts));
        model.addAttribute("paging", paging);
        model.addAttribute(
                "rows",
                retention.due(asked, paging.offset(), Paging.SIZE).stream()
                        .map(DueRow::of)
                        .toList());
        return "retention/due";
    }

    /** Written as it is read: however much is due, little of it is in memory. Says at the end when there are more than fit. */
    @GetMapping("/{kind}/csv")
    void csv(@AuthenticationPrincipal SignedIn who, @PathVariable String kind, HttpServletResponse response)
            throws IOException {
        RetentionKind asked = require(who, kind);
        PrintWriter out = CsvDownload.begin(response, "due-" + asked.policy().name() + ".csv");
        out.write(Csv.line("Reference", "What", "Since", "Would be"));
        List<DueItem> some = retention.due(asked, 0, AT_ONCE);
        int written = 0;
        while (!some.isEmpty() && written < MOST_IN_CSV) {
            for (DueItem item : some) {
                out.write(line(item));
            }
            written += some.size();
            some = some.size() < AT_ONCE ? List.of() : retention.due(asked, written, AT_ONCE);
        }
        if (!some.isEmpty()) {
            out.write(Csv.line(
                    "There are more: only the oldest %,d are in this file. The page of this kind tells how many."
                            .formatted(written)));
        }
    }

    private static String line(DueItem item) {
        return Csv.line(item.reference(), item.what(), item.since().toString(), item.held() ? "kept" : "removed");
    }

    private RetentionKind require(SignedIn who, String kind) {
        Permissions.require(who, Action.MANAGE_RETENTION);
        return retention.find(kind).orElseThrow(NotFound::new);
    }
}
