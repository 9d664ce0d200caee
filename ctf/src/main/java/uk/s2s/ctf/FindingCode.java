package uk.s2s.ctf;

/** What kind of thing was found. Each code has a page of its own, {@code docs/findings/<code>.md}. */
public interface FindingCode {

    /** Stable and readable, such as {@code upn-check-letter-wrong}; programs may rely on it. */
    String code();

    Severity severity();

    /** A few words for a heading, such as "UPN check letter is wrong". */
    String title();
}
