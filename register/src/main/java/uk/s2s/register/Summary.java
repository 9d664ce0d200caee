package uk.s2s.register;

/** The five classes in which a batch counts its records. */
public enum Summary {
    NEW,
    EXISTS_UPDATED,
    POSSIBLE,
    /** The ULN that was sent is nobody's. */
    NOT_FOUND,
    REJECTED
}
