package uk.s2s.register;

import java.time.Instant;
import java.util.Optional;
import uk.s2s.identifiers.Uln;

/**
 * What became of one record of a batch.
 *
 * @param position 1 for the first
 * @param returnCode 1 to 5 with a ULN; from 6 on an exception, which a person has to settle
 * @param uln the one that stays, where the learner's was merged since
 * @param settled when a person settled it
 */
public record BatchRecord(
        long job,
        int position,
        SubmittedLearner sent,
        int returnCode,
        Summary summary,
        Optional<Uln> uln,
        Optional<Instant> settled) {

    /** The lowest code that stands for an exception. */
    public static final int FIRST_EXCEPTION = 6;

    public boolean isException() {
        return returnCode >= FIRST_EXCEPTION;
    }

    /** With the code that the SOAP services give for a wrong age, so as not to break old clients. */
    public BatchRecord withAgeAsFormat() {
        return returnCode == ReturnCodes.AGE
                ? new BatchRecord(job, position, sent, ReturnCodes.MALFORMED, summary, uln, settled)
                : this;
    }

    @Override
    public String toString() {
        return "record %d of job %d: RC%03d".formatted(position, job, returnCode);
    }
}
