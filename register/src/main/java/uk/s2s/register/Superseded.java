package uk.s2s.register;

/**
 * An exception of a learner whom the same organisation has sent again since.
 *
 * @param by the latest job with the learner in it
 */
public record Superseded(long job, int position, long by) {}
