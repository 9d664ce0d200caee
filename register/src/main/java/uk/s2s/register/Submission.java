package uk.s2s.register;

/** The answer to a batch. */
public sealed interface Submission {

    /**
     * Kept, to be done soon.
     *
     * @param again whether the same was sent before, and this is the job that it had
     */
    record Accepted(long job, boolean again) implements Submission {}

    /** There are no records, or more than 200. */
    record WrongCount(int sent) implements Submission {}
}
