package uk.s2s.register;

import java.time.Instant;
import java.util.Set;

/**
 * A batch that is done and whose records are still kept.
 *
 * @param since when the last that happened to it was: it was done, or a record of it settled
 * @param misIdentifiers the sender's own keys of its learners
 */
public record DoneBatch(long job, String organisation, Instant since, Set<String> misIdentifiers) {

    public DoneBatch {
        misIdentifiers = Set.copyOf(misIdentifiers);
    }

    @Override
    public String toString() {
        return "batch " + job;
    }
}
