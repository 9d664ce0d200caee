package uk.s2s.service.transfers;

import uk.s2s.service.access.SignedIn;
import uk.s2s.service.pages.Times;

/** One step of a file as the history page shows it. */
public record HistoryLine(String when, String what, String who, String note) {

    static HistoryLine of(Step step, Parties parties) {
        String organisation = step.organisation();
        String from =
                organisation == null || organisation.equals(SignedIn.SERVICE) ? "" : ", " + parties.name(organisation);
        return new HistoryLine(Times.second(step.at()), step.kind().title(), step.person() + from, step.note());
    }
}
