package uk.s2s.service.authority.files;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.authority.PartyNames;
import uk.s2s.service.authority.Typed;
import uk.s2s.service.pages.CsvDownload;
import uk.s2s.service.pages.Paging;
import uk.s2s.service.schools.AuthoritySchools;
import uk.s2s.service.transfers.traffic.Uncollected;
import uk.s2s.service.transfers.traffic.WaitingAt;

/** What the authority's schools have not collected, by school and by age. */
@Controller
class WaitingPages {

    private final Uncollected uncollected;
    private final AuthoritySchools schools;
    private final PartyNames names;

    WaitingPages(Uncollected uncollected, AuthoritySchools schools, PartyNames names) {
        this.uncollected = uncollected;
        this.schools = schools;
        this.names = names;
    }

    @GetMapping("/authority/not-collected")
    String list(@AuthenticationPrincipal SignedIn who, @RequestParam(defaultValue = "1") String page, Model model) {
        List<WaitingAt> all = all(who);
        Paging paging = Paging.of(Typed.page(page), all.size());
        model.addAttribute("sum", WaitingAt.sum(all));
        model.addAttribute("paging", paging);
        model.addAttribute(
                "rows",
                all.stream()
                        .skip(paging.offset())
                        .limit(Paging.SIZE)
                        .map(one -> WaitingRow.of(one, names))
                        .toList());
        return "authority/notCollected";
    }

    @GetMapping("/authority/not-collected/csv")
    void csv(@AuthenticationPrincipal SignedIn who, HttpServletResponse response) throws IOException {
        List<WaitingAt> all = all(who);
        PrintWriter out = CsvDownload.begin(response, "not-collected.csv");
        out.write(WaitingRow.csvHead());
        all.forEach(one -> out.write(WaitingRow.of(one, names).csv()));
    }

    private List<WaitingAt> all(SignedIn who) {
        Permissions.require(who, Action.SEE_OWN_SCHOOLS);
        return uncollected.byReceiver(schools.area(who.number()));
    }
}
