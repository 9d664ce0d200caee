package uk.s2s.register.matching;

import java.util.Locale;

/** How far two people agree in one field; what a level means is said where the field is compared. */
public enum Level {
    /** One side says nothing: no evidence either way. */
    MISSING,
    /** The same once both are in one spelling. */
    EXACT,
    /** Two forms of one given name, such as Kate and Catherine. */
    VARIANT,
    /** Given and family name in each other's place; or day and month of a date. */
    SWAPPED,
    /** One slip of the hand apart, or nearly so. */
    CLOSE,
    /** Alike, but not to be taken for the same without more. */
    NEAR,
    /** One side has an initial only, and it fits. */
    INITIAL,
    DIFFERENT;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
