package uk.s2s.ctf.checks;

/** What the file is for. The rules are the same list; some apply to one purpose only. */
public enum Purpose {
    /** On its way to the next school. */
    TRANSFER,
    /** For the ULN service, which takes basic details and addresses and nothing else. */
    ULN
}
