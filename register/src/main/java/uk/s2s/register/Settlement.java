package uk.s2s.register;

/** What came of a person's decision about an exception. */
public sealed interface Settlement {

    /** The learner has a ULN. */
    record Settled(BatchRecord record) implements Settlement {}

    /** The corrected record is an exception again, perhaps another one. */
    record StillException(BatchRecord record) implements Settlement {}

    /** @param why in a school office's words; nothing was changed */
    record Refused(String why) implements Settlement {}
}
