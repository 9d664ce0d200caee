package uk.s2s.service.retention;

import java.time.LocalDate;

/**
 * What one night's run did to one kind.
 *
 * @param held how much was due and kept under a legal hold
 * @param ended false if it was interrupted, or goes on
 */
record FormerRun(LocalDate day, String kind, long removed, long held, boolean ended) {}
