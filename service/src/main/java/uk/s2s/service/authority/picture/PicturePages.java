package uk.s2s.service.authority.picture;

import java.time.Clock;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.authority.Typed;
import uk.s2s.service.pages.Times;

/** The week, the term and the year on one page each, to look at or to print. */
@Controller
class PicturePages {

    private final Pictures pictures;
    private final Clock clock;

    PicturePages(Pictures pictures, Clock clock) {
        this.pictures = pictures;
        this.clock = clock;
    }

    @GetMapping("/authority/picture")
    String picture(@AuthenticationPrincipal SignedIn who, @RequestParam(defaultValue = "") String period, Model model) {
        Period asked = Typed.choice(Period.values(), period).orElse(Period.TERM);
        model.addAttribute("charts", pictures.of(who, asked));
        model.addAttribute("period", asked);
        model.addAttribute("authority", who.worksAs());
        model.addAttribute("today", Times.day(clock.instant()));
        return "authority/picture";
    }
}
