package uk.s2s.register;

/** What came of merging, unmerging or deleting. */
public sealed interface MergeResult {

    /** @param learner as it stands now: the master of a merge, else the one that was unmerged or deleted */
    record Done(Learner learner) implements MergeResult {}

    /** @param why in words for an administrator; names no learner */
    record Refused(String why) implements MergeResult {}
}
