package uk.s2s.register;

/**
 * Why a detail will not do.
 *
 * @param message in a school office's words; never holds the detail itself
 */
public record FieldProblem(LearnerField field, Kind kind, String message) {

    /** In the order in which a return code is chosen when there are several. */
    public enum Kind {
        /** Without it nobody could be told from others: names and date of birth. */
        INSUFFICIENT,
        MISSING,
        MALFORMED,
        AGE
    }
}
