package uk.s2s.ctf.format;

/** What becomes of an element in a file for the ULN service, which takes basic details and the address. */
public enum UlnUse {
    /** Asked for, or welcome. */
    SEND,
    /** No document says that it is refused; the service has no use for it. */
    UNNEEDED,
    /** The file is refused. */
    REFUSE
}
