package uk.s2s.service.uln;

import uk.s2s.service.transfers.CheckedFile;

/** What became of an uploaded file. */
sealed interface UlnOutcome {

    /** Stored and waiting for the Learning Records Service. */
    record Taken(UlnFile file) implements UlnOutcome {}

    /** The very same bytes were taken before; nothing new was made. */
    record Repeated(UlnFile earlier) implements UlnOutcome {}

    /** Not taken; nothing of it is kept. */
    record Refused(CheckedFile file) implements UlnOutcome {}

    /** Nobody is left in it once those under 13 are taken out; nothing of it is kept. */
    record NobodyLeft(CheckedFile file) implements UlnOutcome {}
}
