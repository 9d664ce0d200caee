package uk.s2s.register;

import java.time.Instant;
import java.util.List;
import uk.s2s.identifiers.Uln;

/** What became of numbers between two dates, the oldest first. */
public record UlnReport(List<Merging> merged, List<Merging> unmerged, List<Deletion> deleted) {

    public record Merging(Learner master, Learner merged, Instant at) {}

    public record Deletion(Uln uln, Instant at) {}
}
