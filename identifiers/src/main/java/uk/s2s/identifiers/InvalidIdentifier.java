package uk.s2s.identifiers;

import java.util.Objects;

/** The text given is no such identifier. The message is safe to show and to log: it never holds the text itself. */
public final class InvalidIdentifier extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Which part of the rule was broken. */
    public enum Reason {
        /** Wrong length or wrong characters. */
        FORMAT,
        /** The check letter or digit does not follow from the rest, or none can. */
        CHECK,
        /** Well formed, but a value that stands for "not known" and never for somebody. */
        NOT_AN_IDENTIFIER
    }

    private final Reason reason;

    public InvalidIdentifier(Reason reason, String message) {
        super(Objects.requireNonNull(message));
        this.reason = Objects.requireNonNull(reason);
    }

    public Reason reason() {
        return reason;
    }
}
