package uk.s2s.service.lostpupils.watches;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.lostpupils.LostPupil;
import uk.s2s.service.lostpupils.LostPupils;
import uk.s2s.service.lostpupils.Whereabouts;
import uk.s2s.service.lostpupils.search.Criteria;
import uk.s2s.service.pages.Paging;
import uk.s2s.service.pages.Times;
import uk.s2s.service.schools.Organisation;
import uk.s2s.service.schools.Schools;
import uk.s2s.service.transfers.Transfer;
import uk.s2s.service.transfers.Transfers;

/** The watches of a local authority, and what each has found. */
@Controller
@RequestMapping("/lost-pupils")
class WatchPages {

    private static final int MOST_HITS = 200;

    private final Watching watching;
    private final Watches watches;
    private final LostPupils pupils;
    private final Transfers transfers;
    private final Schools schools;

    WatchPages(Watching watching, Watches watches, LostPupils pupils, Transfers transfers, Schools schools) {
        this.watching = watching;
        this.watches = watches;
        this.pupils = pupils;
        this.transfers = transfers;
        this.schools = schools;
    }

    @PostMapping("/searches/{search}/watch")
    String begin(@AuthenticationPrincipal SignedIn who, @PathVariable UUID search) {
        return watching.begin(who, search) ? "redirect:/lost-pupils/watches" : "redirect:/lost-pupils";
    }

    @GetMapping("/watches")
    String list(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(name = "page", defaultValue = "1") int number,
            Model model) {
        Permissions.requireOrHide(who, Action.WATCH_LOST_PUPILS);
        Paging paging = Paging.of(number, watches.count(who.number()));
        model.addAttribute("paging", paging);
        model.addAttribute("reached", schools.isReached(who.number()));
        model.addAttribute("organisation", who.organisation());
        model.addAttribute("watches", rows(watches.of(who.number(), paging.offset(), Paging.SIZE)));
        return "lostpupils/watches";
    }

    @GetMapping("/watches/{watch}")
    String one(@AuthenticationPrincipal SignedIn who, @PathVariable UUID watch, Model model) {
        Watch one = watching.require(who, watch);
        model.addAttribute("watch", rows(List.of(one)).get(0));
        List<WatchHit> found = watches.hits(watch, MOST_HITS);
        model.addAttribute("hits", hits(found));
        watches.setSeen(found);
        model.addAttribute("reached", schools.isReached(who.number()));
        model.addAttribute("organisation", who.organisation());
        return "lostpupils/watch";
    }

    @PostMapping("/watches/{watch}/remove")
    String remove(@AuthenticationPrincipal SignedIn who, @PathVariable UUID watch) {
        watching.remove(who, watch);
        return "redirect:/lost-pupils/watches";
    }

    private List<WatchRow> rows(List<Watch> some) {
        List<UUID> ids = some.stream().map(Watch::id).toList();
        Map<UUID, Criteria> criteria = watches.criteria(ids);
        Map<UUID, HitCounts> hits = watches.hitCounts(ids);
        return some.stream()
                .map(watch ->
                        WatchRow.of(watch, criteria.get(watch.id()), hits.getOrDefault(watch.id(), HitCounts.NONE)))
                .toList();
    }

    private List<HitRow> hits(List<WatchHit> hits) {
        List<UUID> ids = hits.stream().map(WatchHit::lost).toList();
        Map<UUID, Transfer> files =
                transfers.findAll(ids).stream().collect(Collectors.toMap(Transfer::id, Function.identity()));
        Map<UUID, LostPupil> lost =
                pupils.findAll(ids).stream().collect(Collectors.toMap(LostPupil::transfer, Function.identity()));
        return hits.stream()
                .flatMap(hit -> row(hit, files.get(hit.lost()), lost.get(hit.lost())).stream())
                .toList();
    }

    private Optional<HitRow> row(WatchHit hit, @Nullable Transfer file, @Nullable LostPupil pupil) {
        if (file == null || pupil == null) {
            return Optional.empty();
        }
        String school = schools.find(pupil.school()).map(Organisation::name).orElse("");
        Whereabouts whereabouts = Whereabouts.of(file);
        return Optional.of(new HitRow(
                file.reference(),
                school + " (" + pupil.school() + ")",
                whereabouts.letter() + ": " + whereabouts.title(),
                Times.day(pupil.heldAt()),
                hit.why(),
                pupil.standing().title()));
    }
}
