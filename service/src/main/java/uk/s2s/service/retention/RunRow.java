package uk.s2s.service.retention;

import uk.s2s.service.pages.Times;

/** What one night's run did to one kind, as the page lists it. */
public record RunRow(String day, String title, long removed, long held, String state) {

    static RunRow of(FormerRun run, String title) {
        return new RunRow(
                Times.day(run.day()),
                title,
                run.removed(),
                run.held(),
                run.ended() ? "Done" : "Not ended; the next run goes on");
    }
}
