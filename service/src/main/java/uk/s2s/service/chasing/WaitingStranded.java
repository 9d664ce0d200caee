package uk.s2s.service.chasing;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.schools.Schools;
import uk.s2s.service.transfers.WaitingFiles;
import uk.s2s.service.transfers.WaitingLines;

/** Files for closed schools among what waits for their sender at home. */
@Component
class WaitingStranded implements WaitingLines {

    private final WaitingFiles files;
    private final Schools schools;

    WaitingStranded(WaitingFiles files, Schools schools) {
        this.files = files;
        this.schools = schools;
    }

    @Override
    public List<Line> of(SignedIn who) {
        Map<SchoolNumber, Integer> waiting = files.waitingFrom(who.number());
        int count = schools.notOpen(waiting.keySet()).stream()
                .mapToInt(waiting::get)
                .sum();
        if (count == 0) {
            return List.of();
        }
        String text = count == 1 ? "1 file waits for a closed school" : count + " files wait for closed schools";
        return List.of(new Line(text + ": forward or withdraw", "/sent"));
    }
}
