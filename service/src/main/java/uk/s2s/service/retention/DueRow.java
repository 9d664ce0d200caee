package uk.s2s.service.retention;

import uk.s2s.service.pages.Times;

/** One thing that is due, as the page lists it. */
public record DueRow(String reference, String what, String since, boolean held) {

    static DueRow of(DueItem item) {
        return new DueRow(item.reference(), item.what(), Times.day(item.since()), item.held());
    }

    public String outcome() {
        return held ? "Kept under a legal hold" : "Would be removed";
    }
}
