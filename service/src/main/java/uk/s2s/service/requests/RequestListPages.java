package uk.s2s.service.requests;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.Role;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.pages.Csv;
import uk.s2s.service.pages.Paging;
import uk.s2s.service.requests.RequestEvent.RequestsSeen;
import uk.s2s.service.requests.RequestLists.Side;
import uk.s2s.service.requests.RequestLists.Which;

/** Requests asked of us and asked by us; for a local authority those of its schools too. */
@Controller
class RequestListPages {

    private static final int MOST_IN_CSV = 10_000;

    private final RequestLists lists;
    private final PupilVault pupils;
    private final Names names;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RequestListPages(
            RequestLists lists, PupilVault pupils, Names names, ApplicationEventPublisher events, Clock clock) {
        this.lists = lists;
        this.pupils = pupils;
        this.names = names;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping("/requests")
    @Transactional
    public String list(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "") String list,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        Permissions.require(who, Action.LIST_REQUESTS);
        Side side = side(who, list);
        Which which = choose(Which.values(), state);
        Paging paging = Paging.of(page, lists.count(who.number(), side, which, today()));
        List<Request> found = lists.page(who.number(), side, which, today(), paging.offset(), Paging.SIZE);
        if (side != Side.AREA && !found.isEmpty()) {
            events.publishEvent(new RequestsSeen(Requests.actor(who), clock.instant(), word(side), paging.page()));
        }
        model.addAttribute("side", word(side));
        model.addAttribute("which", word(which));
        model.addAttribute("authority", who.role() == Role.LA_USER);
        model.addAttribute("waiting", lists.count(who.number(), Side.OF_US, Which.OPEN, today()));
        model.addAttribute("paging", paging);
        model.addAttribute(
                "rows", found.stream().map(request -> row(request, side)).toList());
        return "requests/list";
    }

    private RequestRow row(Request request, Side side) {
        String pupil = side == Side.AREA
                ? ""
                : pupils.find(request.id()).map(RequestedPupil::name).orElse("");
        return RequestRow.of(request, pupil, sides(request, side), today());
    }

    private String sides(Request request, Side side) {
        return switch (side) {
            case OF_US -> names.of(request.asker());
            case BY_US -> names.of(request.asked());
            case AREA -> "%s asks %s".formatted(names.of(request.asker()), names.of(request.asked()));
        };
    }

    /** Without pupils: what is opened in a spreadsheet is mailed on sooner or later. The latest ten thousand. */
    @GetMapping("/requests/csv")
    ResponseEntity<byte[]> csv(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "") String list,
            @RequestParam(defaultValue = "") String state) {
        Permissions.require(who, Action.LIST_REQUESTS);
        Side side = side(who, list);
        String lines = lists.page(who.number(), side, choose(Which.values(), state), today(), 0, MOST_IN_CSV).stream()
                .map(this::line)
                .collect(Collectors.joining(
                        "", Csv.line("Reference", "Asked by", "Asked of", "Asked on", "Due on", "State"), ""));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("requests-%s.csv".formatted(word(side)))
                                .build()
                                .toString())
                .body(lines.getBytes(StandardCharsets.UTF_8));
    }

    private String line(Request request) {
        return Csv.line(
                request.reference(),
                names.of(request.asker()),
                names.of(request.asked()),
                Timetable.dayOf(request.askedAt()).toString(),
                request.dueOn().toString(),
                request.isOverdue(today()) ? "Overdue" : request.state().title());
    }

    private static Side side(SignedIn who, String list) {
        Side side = choose(Side.values(), list);
        return side == Side.AREA && who.role() != Role.LA_USER ? Side.OF_US : side;
    }

    /** The one that the word means, else the first. */
    private static <E extends Enum<E>> E choose(E[] all, String word) {
        return Arrays.stream(all)
                .filter(one -> word(one).equals(word))
                .findFirst()
                .orElse(all[0]);
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private LocalDate today() {
        return Timetable.dayOf(clock.instant());
    }
}
