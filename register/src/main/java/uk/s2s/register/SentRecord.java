package uk.s2s.register;

import java.time.Instant;
import java.util.Optional;
import uk.s2s.identifiers.Uln;

/**
 * A record as it stands in a batch, whoever sent it.
 *
 * @param organisation that sent it
 * @param uln what it was found or registered as; empty for an exception
 */
public record SentRecord(
        long job, int position, String organisation, Instant submitted, SubmittedLearner sent, Optional<Uln> uln) {

    @Override
    public String toString() {
        return "record %d of batch %d".formatted(position, job);
    }
}
