package uk.s2s.service.lostpupils.watches;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.s2s.service.access.Role;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.transfers.WaitingLines;

/** Watches that have found something among what waits for a local authority at home, whether or not an e-mail reached it. */
@Component
class WaitingWatches implements WaitingLines {

    private final Watches watches;

    WaitingWatches(Watches watches) {
        this.watches = watches;
    }

    @Override
    public List<Line> of(SignedIn who) {
        int count = who.role() == Role.LA_USER ? watches.countWithNews(who.number()) : 0;
        if (count == 0) {
            return List.of();
        }
        String text =
                count == 1 ? "1 watch for a lost pupil has new hits" : count + " watches for lost pupils have new hits";
        return List.of(new Line(text, "/lost-pupils/watches"));
    }
}
