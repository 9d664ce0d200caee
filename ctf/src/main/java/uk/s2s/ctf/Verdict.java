package uk.s2s.ctf;

import java.util.Collection;

/** What a check says of a file as a whole. */
public enum Verdict {
    /** Read to the end, and no finding is an error. */
    ACCEPTED,
    /** At least one finding is an error. */
    REFUSED,
    /** The check did not come to its end through no fault of the file; it says nothing about the file. */
    NOT_CHECKED;

    /**
     * The one place where severities become a verdict.
     *
     * @param finished false when the file could not be read, or the check itself failed; such a file is never accepted
     */
    public static Verdict of(boolean finished, Collection<Severity> severities) {
        if (!finished) {
            return NOT_CHECKED;
        }
        return severities.contains(Severity.ERROR) ? REFUSED : ACCEPTED;
    }
}
