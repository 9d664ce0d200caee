package uk.s2s.register;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A batch and what has become of it.
 *
 * @param counts of records by class; nothing before the end
 * @param changed how often a record was settled by a person since: what was fetched before a change is out of date
 * @param records in the order in which they were sent; none before the end
 */
public record Batch(
        long job,
        State state,
        Instant submitted,
        Optional<Instant> started,
        Optional<Instant> finished,
        Map<Summary, Integer> counts,
        int changed,
        List<BatchRecord> records) {

    /** How far a batch has come. */
    public enum State {
        WAITING,
        FINISHED,
        /** It could not be done in several attempts; nobody of it has been registered. */
        FAILED
    }
}
