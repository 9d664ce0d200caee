package uk.s2s.service.retention;

import uk.s2s.service.pages.Times;

/** What one night's run did to one kind, as the page lists it. */
public record RunRow(String day, String title, long removed, long held, String state) {

    static RunRow of(FormerRun run, String title) {
        return new RunRow(Times.day(run.day()), title, run.removed(), run.held(), state(run));
    }

    private static String state(FormerRun run) {
        if (!run.ended()) {
            return "Not ended; the next run goes on";
        }
        return run.failed() == 0 ? "Done" : "%d could not be removed; the next run tries again".formatted(run.failed());
    }
}
