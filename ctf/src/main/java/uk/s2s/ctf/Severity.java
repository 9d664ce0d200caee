package uk.s2s.ctf;

/** How much a finding weighs. {@link Verdict#of} says what follows from it for the whole file. */
public enum Severity {
    /** The file cannot be taken: it breaks a rule that is certain. */
    ERROR,
    /** The file is taken, but the receiving school's system may stumble over this, or it is likely a mistake. */
    WARNING,
    /** Worth knowing; nothing needs doing. */
    NOTE
}
