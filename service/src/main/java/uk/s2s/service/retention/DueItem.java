package uk.s2s.service.retention;

import java.time.Instant;

/**
 * One thing that is due, without a pupil's data.
 *
 * @param reference by which people know it
 * @param what what it is besides, such as the state of a file; or empty
 * @param since from when its time is counted
 * @param held whether a legal hold keeps it
 */
public record DueItem(String reference, String what, Instant since, boolean held) {}
