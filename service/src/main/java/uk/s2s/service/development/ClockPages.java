package uk.s2s.service.development;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.development.DevelopmentEvent.Actor;
import uk.s2s.service.development.DevelopmentEvent.ClockMoved;
import uk.s2s.service.jobs.EveryNode;
import uk.s2s.service.pages.FieldError;
import uk.s2s.service.pages.NotFound;
import uk.s2s.service.pages.Times;

/** Moves the service's clock on, where it stands alone on one machine; what is due by then is begun at once. */
@Controller
class ClockPages {

    private static final int MOST_DAYS = 3_660;

    private final Clock clock;
    private final List<EveryNode> loops;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;

    ClockPages(Clock clock, List<EveryNode> loops, ApplicationEventPublisher events, TransactionTemplate transactions) {
        this.clock = clock;
        this.loops = loops;
        this.events = events;
        this.transactions = transactions;
    }

    @GetMapping("/development/clock")
    String show(@AuthenticationPrincipal SignedIn who, Model model) {
        return page(movable(who), List.of(), model);
    }

    @PostMapping("/development/clock")
    String moveOn(@AuthenticationPrincipal SignedIn who, @RequestParam(defaultValue = "") String days, Model model) {
        MovableClock movable = movable(who);
        if (!days.matches("[0-9]{1,4}") || Integer.parseInt(days) > MOST_DAYS) {
            String expected = "Enter how many days to move the clock on, a whole number from 0 to " + MOST_DAYS;
            return page(movable, List.of(new FieldError("days", expected)), model);
        }
        moveOn(who, movable, Integer.parseInt(days));
        loops.forEach(EveryNode::wake);
        return "redirect:/development/clock";
    }

    /** Not unless it is recorded. */
    private void moveOn(SignedIn who, MovableClock movable, int days) {
        var moved = new ClockMoved(Actor.of(who), movable.instant(), days);
        transactions.executeWithoutResult(status -> events.publishEvent(moved));
        movable.moveOn(Duration.ofDays(days));
    }

    private static String page(MovableClock movable, List<FieldError> errors, Model model) {
        model.addAttribute("now", Times.minute(movable.instant()));
        model.addAttribute("ahead", movable.ahead().toDays());
        model.addAttribute("errors", errors);
        return "development/clock";
    }

    private MovableClock movable(SignedIn who) {
        Permissions.require(who, Action.MOVE_CLOCK);
        if (clock instanceof MovableClock movable) {
            return movable;
        }
        throw new NotFound();
    }
}
