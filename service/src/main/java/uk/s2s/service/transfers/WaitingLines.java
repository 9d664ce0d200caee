package uk.s2s.service.transfers;

import java.util.List;
import uk.s2s.service.access.SignedIn;

/** Features with something that waits for people implement this, and the home page shows it: transfers knows none of them. */
public interface WaitingLines {

    /** @param path of the page where it is done */
    record Line(String text, String path) {}

    /** What waits for whoever it is; empty where nothing does. */
    List<Line> of(SignedIn who);
}
