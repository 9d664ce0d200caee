package uk.s2s.service.retention;

import java.time.LocalDate;

/**
 * What one night's run did to one kind.
 *
 * @param held how much was due and kept under a legal hold
 * @param failed how much could not be removed, each for a fault of its own
 * @param ended false if it was interrupted, or goes on
 */
record FormerRun(LocalDate day, String kind, long removed, long held, long failed, boolean ended) {}
